import ai from './ai.json';
import architecture from './architecture.json';
import business from './business.json';
import cloud from './cloud.json';
import data from './data.json';
import design from './design.json';
import growth from './growth.json';
import languages from './languages.json';
import mobile from './mobile.json';
import product from './product.json';
import projects from './projects.json';
import quality from './quality.json';
import security from './security.json';
import spoken from './spoken.json';
import systems from './systems.json';
import web from './web.json';

/** The skill files in the order of the page: category → one line a skill, as `readSkillLine` reads it. */
export const shelves: Readonly<Record<string, readonly string[]>> = {
	...languages,
	...web,
	...mobile,
	...data,
	...cloud,
	...architecture,
	...ai,
	...security,
	...quality,
	...systems,
	...design,
	...product,
	...projects,
	...growth,
	...business,
	...spoken
};
