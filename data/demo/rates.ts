/** How often a demo profile has what makes real ones uneven, as shares of all profiles. */
export const rates = {
	noEducation: 0.12,
	noDates: 0.04,
	yearsOnly: 0.1,
	daysToo: 0.04,
	noSummary: 0.15,
	noPlace: 0.08,
	noHeadline: 0.06,
	noSkillList: 0.05,
	positionSummary: 0.45,
	statementEnding: 0.3,
	tags: 0.4,
	domains: 0.35,
	certificates: 0.4,
	languages: 0.6,
	projects: 0.4,
	availability: 0.45,
	statedYears: 0.35,
	/** Of those who state their years: more years than their positions hold. */
	yearsOverstated: 0.2,
	careerChange: 0.1,
	betweenJobs: 0.12
} as const;

/** How one position follows another, as shares of all such changes; the rest follow within two months. */
export const changeRates = {
	/** A higher title at the same employer. */
	promotion: 0.2,
	/** Four to sixteen months without a position. */
	gap: 0.14,
	/** One to five months in both. */
	overlap: 0.09
} as const;
