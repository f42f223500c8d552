import { type Evidence, isStated } from '$lib/domain/evidence';
import { stepWords } from '$lib/domain/skill';
import { listWords } from '$lib/writing/lists';
import type { SkillState } from './cell';
import { upToWords } from './words';

/** Whether a profile states a skill, only implies it, or shows it only outside the window. */
export function evidenceState(evidence: Evidence): SkillState {
	if (isStated(evidence)) return 'stated';
	return evidence.implied.length ? 'implied' : 'outside-window';
}

/** How a skill is evidenced: "shown in 2 roles", "listed", "implied by Micronaut". */
export function evidenceWords(evidence: Evidence): string {
	if (!isStated(evidence)) {
		if (!evidence.implied.length) return 'not in this window';
		return `implied by ${listWords(evidence.implied.map(({ throughName }) => throughName))}`;
	}
	const { step } = evidence;
	const homes = new Set(
		evidence.mentions.flatMap((mention) => (mention.step === step && mention.home) || [])
	);
	const several = homes.size > 1 && (step === 'role' || step === 'project');
	return several ? `shown in ${homes.size} ${step}s` : stepWords[step];
}

/** The same with its months: "shown in a role, up to 51 months", "listed, no dates". */
export function evidenceSentence(evidence: Evidence): string {
	const words = evidenceWords(evidence);
	return isStated(evidence) && evidence.months ? `${words}, ${upToWords(evidence.months)}` : words;
}
