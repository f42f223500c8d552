import { expose } from 'comlink';
import { connectAnalyst } from './connect-analyst';
import { poolService } from './pool-service';

expose(poolService(connectAnalyst()));
