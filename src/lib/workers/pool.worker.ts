import { expose } from 'comlink';
import { poolService } from './pool-service';

expose(poolService());
