import { rememberSources } from '../generator/language/language.ts';

/* Runs before each file of tests: what is rendered there may hold what a language made, and nothing else. */

rememberSources();
