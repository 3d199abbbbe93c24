import { enableCompileCache } from 'node:module';

/* Loaded before a command: what Node compiled of it is kept for the next run. Without it a command does the same, later. */
enableCompileCache('.cache/compiled');
