import { disarm } from './disarm';

// A module of its own, so that it runs before any other of the worker is even looked at.
disarm(globalThis);
