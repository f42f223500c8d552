import './disarm-here';
import { expose } from 'comlink';
import { importService } from './import-service';

expose(importService);
