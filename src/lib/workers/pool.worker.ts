import { expose } from 'comlink';
import { PoolService } from './pool-service';

expose(new PoolService());
