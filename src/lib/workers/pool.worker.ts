import { expose } from 'comlink';
import { connectAnalyst } from './connect-analyst';
import { poolService } from './pool-service';

// Opening the store loads this, once it is asked for: it may come beside the rest.
void import('$lib/storing/database');

expose(poolService(connectAnalyst()));
