import { expose, transfer } from 'comlink';
import { type Analyst, analystHere } from './analyst';
import { buffersIn } from './buffers';

const here = analystHere();

const analyst: Analyst = {
	makeReady: here.makeReady,

	async pack(candidates, terms) {
		const batch = await here.pack(candidates, terms);
		return transfer(batch, buffersIn(batch));
	},

	async merge(parts) {
		const merged = await here.merge(parts);
		return transfer(merged, buffersIn(merged));
	}
};

expose(analyst);
