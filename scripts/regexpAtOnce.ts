import {setFlagsFromString} from 'node:v8'

/*
 * Imported first by whatever reads articles. V8 interprets an expression the first time and compiles it when it
 * comes again; the rules are some hundreds of long expressions that always come again, so that work is done twice,
 * and those that meet plain and accented text by turns stay interpreted. Compiled at once, the first article takes
 * a third of the time and the next ones three quarters (Node 24).
 */
setFlagsFromString('--no-regexp-tier-up')
