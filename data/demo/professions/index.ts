import type { Profession } from '../profession';
import { backend } from './backend';
import { data } from './data';
import { design } from './design';
import { finance } from './finance';
import { frontend } from './frontend';
import { learning } from './learning';
import { marketing } from './marketing';
import { mobile } from './mobile';
import { people } from './people';
import { platform } from './platform';
import { product } from './product';
import { projects } from './projects';
import { quality } from './quality';
import { sales } from './sales';
import { support } from './support';

/** Every profession of the demo pool. */
export const professions: readonly Profession[] = [
	backend,
	frontend,
	mobile,
	data,
	learning,
	platform,
	quality,
	product,
	design,
	marketing,
	sales,
	finance,
	people,
	support,
	projects
];
