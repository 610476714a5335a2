import {accordingTo} from './accordingTo.ts'
import {asHeSaid} from './asHeSaid.ts'
import {askedAbout} from './asked.ts'
import {
  afterAdverbials,
  bareClause,
  questionAfter,
  quotedObject,
  thatClause,
} from './clauseAfter.ts'
import {blame, gerund, infinitive, objectAfter, outAgainst, prepositionAfter} from './complement.ts'
import type {SentenceFrame, VerbFrame} from './frame.ts'
import {hearerInfinitive, toldHearer} from './hearer.ts'
import {inverted} from './inverted.ts'
import {madeClear} from './madeClear.ts'
import {namedSpeaker} from './namedSpeaker.ts'
import {calledName, describedAs} from './naming.ts'
import {opinionAdjective} from './opinionAdjective.ts'
import {interrupted} from './parenthetical.ts'
import {inPoll} from './inPoll.ts'
import {pollShowed} from './pollShowed.ts'
import {passive} from './passive.ts'
import {postposed} from './postposed.ts'
import {blockAfter, colonAfter, quotationAfter} from './quotationAfter.ts'
import {flashSource} from './flashSource.ts'
import {reactedQuotation} from './reactedQuotation.ts'
import {reportedBy} from './reportedBy.ts'
import {perSource} from './perSource.ts'
import {nounColon} from './nounColon.ts'
import {phraseThat} from './phraseThat.ts'
import {positionIs} from './positionIs.ts'
import {quotedAsSaying} from './quotedAsSaying.ts'
import {putIt} from './putIt.ts'
import {putAt} from './putAt.ts'
import {toSomebody} from './toSomebody.ts'
import {underText} from './underText.ts'
import {deniedReport} from './deniedReport.ts'
import {documentShows} from './documentShows.ts'
import {quotingOthers} from './quotingOthers.ts'
import {setOut} from './setOut.ts'
import {seem} from './seem.ts'
import {speechNoun} from './speechNoun.ts'
import {whatHeSays} from './whatHeSays.ts'
import {whichHeSaid} from './whichHeSaid.ts'

/** Run over each sentence one after another; each may find several attributions. */
export const SENTENCE_FRAMES: readonly SentenceFrame[] = [
  namedSpeaker,
  flashSource,
  reactedQuotation,
  accordingTo,
  inPoll,
  reportedBy,
  perSource,
  quotingOthers,
  setOut,
  positionIs,
  quotedAsSaying,
  putIt,
  putAt,
  underText,
  toSomebody,
  deniedReport,
  documentShows,
  madeClear,
  phraseThat,
  nounColon,
  whatHeSays,
  opinionAdjective,
  speechNoun,
]

/** Tried on each reporting verb in this order; the first that answers wins. */
export const VERB_FRAMES: readonly VerbFrame[] = [
  inverted,
  askedAbout,
  passive,
  seem,
  interrupted,
  quotationAfter,
  colonAfter,
  whichHeSaid,
  thatClause,
  toldHearer,
  postposed,
  asHeSaid,
  afterAdverbials,
  blockAfter,
  infinitive,
  hearerInfinitive,
  questionAfter,
  prepositionAfter,
  outAgainst,
  blame,
  gerund,
  bareClause,
  pollShowed,
  quotedObject,
  describedAs,
  calledName,
  objectAfter,
]

/** Those that find a subject of their own, for verbs that have none on their left. */
export const WITHOUT_SOURCE: readonly VerbFrame[] = [inverted, askedAbout, passive]
