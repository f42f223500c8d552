import './disarm-here';
import { readKeptWith } from '$lib/importing/pdf/kept-apart';
import { expose } from 'comlink';
import { importService } from './import-service';
import { readKeptFile } from './kept-files';

readKeptWith(readKeptFile);
expose(importService);
