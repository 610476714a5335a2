/*
 * Common given names of many languages with the gender they are usually given to; by hand, after the lists of most
 * popular names that statistical offices publish (US Social Security Administration, UK Office for National
 * Statistics, and others as collected in Wikipedia's "List of most popular given names"). A name that both genders
 * bear is in neither list but in the third. Lower case, without accents.
 */
const MALE = `
  aaron abdel abdul abdullah abdulaziz abdurrahman abel abraham adam adel adil adnan adrian ahmad ahmed ahmet aidan akira
  alan alastair albert alberto aldo alec alejandro aleksandar aleksandr alessandro alexander alexandre alexei alexey alfonso
  alfred ali alistair allan allen aloysius alvaro amadou amir amit anand anders andre andreas andrei andrew andrey andrzej
  angelo angus anil antoine anton antonio antti anwar arjun armando arne arnold arthur artur arturo ashok asif augusto aziz
  babatunde badr barry bartholomew bashar basil bastien ben benedict benjamin benoit bernard bernd bertrand bilal bill bjorn
  bob boris boubacar brad bradley brendan brett brian bruce bruno bryan callum carl carlo carlos carsten cedric cesar charles
  charlie chen chidi chinedu chris christian christoph christophe christopher claude claudio clive colin conor craig cyril
  dag damian damien dan daniel daniele danilo dario darren dave david davide dean declan denis dennis derek dermot desmond
  didier diego dieter dietmar dimitri dinesh dirk dmitri dmitry dominic donal donald doug dougal dougie douglas duncan dwight
  eamonn ebrahim edgar edmund eduardo edward edwin egil einar elias elliot emanuel emeka emil emilio emmanuel enrico enrique
  eric erik ernest ernesto ernst erwin esteban etienne eugene evan ewan fabian fabio fabrice fadi faisal farhad farid farouk
  farrukh federico felipe felix ferdinand fergus fernando finn florian francesco francis francisco franco francois frank
  franz fred frederic frederick fredrik friedrich gabriel gael gareth gary gavin geoff geoffrey georg george georges georgi
  gerald gerard gerhard giacomo giancarlo gil gilbert giles giorgio giovanni giuseppe glenn godfrey gonzalo gordon graham
  grant greg gregory guido guillaume guillermo gunnar gunther gus gustav gustavo guy habib hakan hakim hal hamid hamza hans
  harald hari harold harry harvey hasan hashim hassan hector heinrich heinz helmut henri henrik henry herbert herman hernan
  hiroshi horst howard hubert hugh hugo hussein hussain ian ibrahim idris ignacio igor ilya imran ingo ioannis isaac isaiah
  ismail ivan ivar ivo jack jacob jacques jake jakob jamal james jamie jan janez janos jarl jason javier jean jeff jeffrey
  jens jeremy jerome jerry jesus jim jimmy joachim joao joaquin joe joel johan johann johannes john johnny jon jonas jonathan
  jorge jose josef joseph joshua juan jules julian julien julio jurgen justin kamal kamran kareem karel karim karl kaspar
  kazuo keith ken kenji kenneth kevin khaled khalid kieran klaus knut kofi konrad konstantin kostas kristian kristoffer kumar
  kurt kwabena kwame lamar lars laurence laurent lawrence lech lee len leo leon leonard leonardo leopold leroy leslie lewis
  liam lionel lorenzo louis luc luca lucas ludwig luigi luis luiz lukas luke mads magnus mahmoud malcolm manfred manuel marc
  marcel marcello marco marcos marcus marek mario mark markus marshall martin marvin massimo mateo mathias mathieu matteo
  matthew matthias maurice mauricio max maxim maximilian mehdi mehmet melvin michael michal michel miguel mihai mike mikhail
  miklos milan milos miroslav mitchell moeen mohamed mohammad mohammed mohan morten moses moshe mostafa muhammad murat
  mustafa nabil nadeem naeem nasser nathan nathaniel naveed neil nelson nicholas nick nicolas nigel nikola nikolai nikolay
  nikos nils noah noel norman okan olaf olav ole oleg oleksandr oleksiy olivier oluwaseun omar orlando oscar oskar osman
  otto owen ozan pablo paddy panagiotis paolo pascal patrice patrick patrik paul paulo pavel pawel pedro pekka per percy
  pete peter petr petros petter phil philip philippe phillip pier pierre pieter piotr prakash pyotr qasim rafael rahul raj
  rajesh rajiv ralf ralph ramon randall randy raphael rashid raul ravi raymond reginald reinhard rene ricardo richard rick
  riccardo rob robert roberto rod roderick rodney rodrigo roger rohan roland rolf roman romain ron ronald rory ross roy
  ruben rudolf rui rupert rustem russell ryan saad saeed said saleh salim salman salvador sam sami samir samuel sanjay
  santiago saul scott sean sebastian sebastien sergei sergey sergio seth shane shaun sid sidney siegfried sigurd
  silvio simon sione stan stanley stefan stefano stephane stephen steve steven stewart stuart sulaiman sunil suresh sven
  syed tadeusz takashi tariq tarek ted tendai terence terje terry theo theodore theodor thierry thomas thor tim timothy tito
  tobias todd toivo tom tomas tomasz tony torsten trevor tunde ulf ulrich umar umberto urs usman uwe vaclav valentin
  valery vasily vernon vicente victor vijay vikram viktor vincent vincenzo vinod vitaly vladimir volker volodymyr wade
  waldemar walid walt walter warren wayne werner wes wesley wilfred wilhelm will willem william willy winston wolfgang
  xavier yahya yannick yasser yiannis yusuf yuri yves zachary zahid zaid zoltan tam ivor stig leif arvid aksel anwar`
const FEMALE = `
  abigail ada adele adriana agata agatha agnes agnieszka aicha aileen aisha alba alejandra alessandra alexandra alice alicia
  alina aline alison allison alma amal amanda amara amber amelia amina amira amy ana anastasia andrea anita angela angelica
  anika anita anja ann anna annabel anne annette annika antonia anya aoife ariana asha astrid asuncion audrey aurelie aurora
  ava ayesha aylin barbara beata beatrice beatriz belinda bernadette bettina beverley bianca birgit bodil bonnie brenda
  bridget brigitte britt bronwen camila camilla carina carla carlotta carmen carol carola carolina caroline carolyn catalina
  catarina caterina catherine cathy catriona cecilia cecile celeste celia chantal charlotte chiara chloe christa christiane
  christina christine cindy ciara claire clara clarissa claudia colette colleen concepcion constance cora cordelia corinne
  cristina cynthia dagmar daisy dalia daniela danielle daphne dawn deborah deirdre delia delphine denise diana diane dina
  dolores dominika donna dora doreen doris dorothea dorothy ebru edith edna eileen elaine elena eleanor elif elin elina elisa
  elisabeth elise elizabeth ella ellen elsa elspeth emilia emily emma erica erika esmeralda esperanza esther eugenia eunice
  eva evelyn fanny farah farida fatima fatou fatoumata fay felicity fernanda fiona flora florence frances francesca
  francoise freya frida gabriela gabriella gabrielle gail gemma genevieve georgia georgina geraldine gerda gertrude gill
  gillian gina giovanna gisela gisele giulia gladys gloria grace grainne greta gretchen guadalupe gudrun gulnara gwen hala
  hana hanan hanna hannah hanne harriet hatice hayley hazel heather hedwig heidi helen helena helga henrietta henrike hilary
  hilda hildegard ida ilona ilse imelda imogen ines inga inge ingeborg ingrid irena irene irina iris irma isabel isabella
  isabelle ivana ivy izabela jackie jacqueline jane janet janice janine jasmine jean-marie jeanette jeanne jelena jennifer
  jenny jessica jill joan joanna joanne johanna josefina josephine joy joyce juana judith judy julia juliana julie juliet
  juliette june justine kaja karen karin karina karla katarina kate katerina katharina katherine kathleen kathryn katja katrin
  katrina kay kayla kerstin khadija kirsten kirsty kristin kristina lara latifa latoya laura laure lauren laurence-marie
  lea leah leila lena leona leonie leticia leyla liesel lila lilian liliana lillian lily lina linda lindsay lisa lise liv
  liz lola lorena loretta lorna lorraine louise luana lucia lucie lucinda lucy luisa lydia lynn lynne mabel madeleine
  madeline magda magdalena maggie maha maja malala malin mandy manuela mara marcela margaret margarita margit margot
  margrethe maria mariam mariana marianne marie marijke marilyn marina marion marisa marisol marit marjorie marta martha
  martina mary maryam matilda maud maureen mavis maxine megan melanie melinda melissa mercedes mercy meritxell mia michelle
  mieke mila milena mildred miranda miriam moira molly mona monica monika monique muriel myriam nadia nadine naima nancy
  naomi natalia natalie natasha nathalie nell nicola nicole nina noor nora norah noreen norma nuria odette olga olive olivia
  olympe orla ottilie paloma pam pamela patience patricia paula paulina pauline pavla peggy penelope penny petra petronella
  philippa phoebe phyllis pilar polly prisca priscilla priya rachel raisa rania rebecca regina rekha renata renate renee rhoda
  rhonda rita roberta rocio ros rosa rosalia rosalind rosalynn rosamund rose rosemary rosie rowena ruth sabine sabrina sadie
  saima sakura sally salma samantha samira sandra sara sarah saskia selma serena shabana shannon sharon sheila shirin
  shirley sibyl sigrid silvia simone sinead siobhan sofia sofie solveig sonia sonja sophia sophie stella stephanie sue sunita
  susan susana susanna susanne suzanne svetlana sylvia sylvie tabitha tamara tamsin tania tanja tanya tara tatiana teresa
  tess thandiwe thea thelma theresa therese tilda tina tove tracy trudy ulla ulrike una ursula valentina valerie vanessa
  vera verena veronica veronika victoria viktoria violet virginia vivian viviane wanda wendy wilhelmina wilma winifred
  xiomara yasmin yolanda yuki yuliya yvette yvonne zahra zainab zara zeinab zelda zoe zofia zuzana zsuzsanna ingunn
  ragnhild sunniva gro mette gitte pernille marte ylva elke heike silke antje anke maren sanne femke`
const EITHER = `
  alex ali ariel ashley avery bailey bo cameron casey charlie chris dale dana dee drew eli ellis frankie hollis jackie jamie
  jean jesse jo jody jordan jules kai kelly kerry kim lee leigh leslie lou lyn mel morgan nicky noor pat pip quinn riley robbie
  robin rowan ru sacha sam sandy sasha shay sidney stacy sydney terry toni tracey val vic zhang wang li liu chen yang zhao
  huang wu zhou xu sun ma hu guo lin gao luo zheng liang xie tang feng deng cao peng zeng xiao tian dong pan yuan cai jiang
  yu du ye cheng wei su lu ding ren shen yao lau chan wong cheung leung kwok kwan tsang nguyen tran pham hoang huynh
  park choi jung kang cho yoon jang lim han shin hwang daw saw aung thant zaw moe khin nang min thet`

/** The usual gender of a given name, null for one that says nothing. */
export function genderOfName(given: string): 'male' | 'female' | null {
  const key = plain(given)
  if (BOTH.has(key)) return null
  return MEN.has(key) ? 'male' : WOMEN.has(key) ? 'female' : null
}

/** Whether the word is a common given name (or, in Chinese order, family name). */
export function isGivenName(word: string): boolean {
  const key = plain(word)
  return MEN.has(key) || WOMEN.has(key) || BOTH.has(key)
}

/** Lower case, without accents; of "Jean-Pierre" the first part. */
function plain(word: string): string {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  const first = lower.split(/[-‑]/)[0] ?? ''
  return first
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
}

const PLAIN = /^[a-z]+$/
const MEN = words(MALE)
const WOMEN = words(FEMALE)
const BOTH = words(EITHER)

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
