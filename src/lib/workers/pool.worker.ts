import { expose } from 'comlink';
// Opening the store loads this anyway, and here nothing comes before it.
import '$lib/storing/database';
import { connectAnalyst } from './connect-analyst';
import { poolService } from './pool-service';

expose(poolService(connectAnalyst()));
