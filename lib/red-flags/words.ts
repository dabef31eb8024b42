/**
 * Lists of words that rules name as `<saddle>`, with the spellings that people use, also wrong ones.
 *
 * Written as phrases.ts reads them.
 */
export const namedWords: Readonly<Record<string, string>> = {
  // Parts of the body
  back: "back | lower back | lumbar | spine | spinal | lumber | loin | sacrum | tailbone | disc | disk | discs | disks",
  saddle:
    "saddle | genital* | groin area | private part* | privates | perine* | crotch | vagina* | vulva* | labia | penis | scrotum | testicle* | anus | anal | rectum | bottom | bum | buttock* | buttocks | butt | butts | arse | backside | between my legs | between the legs | between her legs | between his legs | inner thigh* | inside of? my? the? thigh* | insides of my? the? thigh* | undercarriage | down below | down there | nether region* | bikini area | where i sit | sit bones | taint",
  "true saddle":
    "saddle | genital* | private part* | privates | perine* | crotch | vagina* | vulva* | labia | penis | scrotum | testicle* | anus | anal | rectum | bottom | bum | butt | backside | between my legs | between the legs | between her legs | between his legs | inner thigh* | inside of? my? the? thigh* | insides of my? the? thigh* | undercarriage | down below | down there | nether region* | bikini area | where i sit | when i wipe | taint",
  leg: "leg | legs | thigh | thighs | calf | calfs | calves | calve | shin | lower limb | limb",
  "one leg": "leg | thigh | calf | calve | lower leg | limb | shin",
  foot: "foot | feet | ankle | toe | toes | big toe | heel",
  hip: "hip | hips | hip joint | groin | groine",
  knee: "knee | knees | kneecap | knee joint",
  joint: "joint | joints | hip | knee | ankle | hips | knees",
  both: "both legs | both my legs | both of my legs | both thighs | both my thighs | both feet | both my feet | both calves | each leg | left and right leg | both sides of my legs | both of them | legs on both sides",
  // What is felt
  pain: "pain | pains | painful | painfull | hurt | hurts | hurting | ache | aches | aching | achy | sore | soreness | agony | sharp | stabbing | burning | killing me | throb* | tender | excruciating | cramp*",
  numb: "numb | numbs | numbed | numbish | numbness | numbess | numness | numbnes | nubm | no feeling | no sensation | loss of feeling | loss of sensation | lost feeling | lost all feeling | lost the feeling | lost sensation | lost all sensation | lost the sensation | less feeling | less sensation | reduced feeling | reduced sensation | cant feel | cannot feel | can not feel | can t feel | couldnt feel | can hardly feel | can barely feel | barely feel | hardly feel | dont feel | doesnt feel anything | deadened | feels dead | gone dead | goes dead | went dead | altered sensation | funny feeling | tingl* | tingeling | tinglng | tinging | pins and needles | pins needles | pin and needles | pins n needles | prickling | paresthesia | paraesthesia | anaesthetised | anesthetized | like the dentist | anesthesia | anaesthesia",
  weak: "weak | weaker | weakness | weakend | weakened | weakening | weekness | no strength | lost strength | lost power | lost all strength | no power | giving out | gives out | gave out | buckle* | buckling | paralys* | paralyz* | wont work | not working | wont hold me | cant move | cannot move",
  swollen:
    "swollen | swolen | swoolen | swelled | swelling | sweling | swells | swell | puffy | puffed up | ballooned | blown up | bigger than the other | fatter than the other | thicker than the other | larger than the other | twice the size | swole",
  warm: "warm | warmer | hot | hotter | heat | burning up | burning hot",
  "red skin":
    "red | reddish | redness | redder | purple | purplish | bluish | blue | darker | dark red | discolored | discoloured | discoloration | discolouration | shiny | inflamed | colour has changed | color has changed | changed colour | changed color",
  fever:
    "fever | feaver | fevers | feverish | fevered | high temperature | temperature of | a temperature | a temp | temp of | running a temp | running a temperature | shiver* | shivery | shivering | rigor* | chills | night sweat* | sweating at night | feeling ill | feel ill | feels ill | feel really ill | feel really unwell | feel unwell | feeling unwell | feel very unwell | fluish | flu like | flulike | #38-41 #0-9? degrees | #38-41 #0-9? c | #100-106 #0-9? f | a #38-41",
  // Doing and not doing
  cannot:
    "cant | cannot | can not | can t | couldnt | could not | couldn t | unable to | not able to | wasnt able to | no longer | can no longer | barely | can barely | can hardly | hardly | struggle to | struggling to | cant even | cannot even | wont | will not | refuse* to | impossible to | too painful to | unable | not possible to",
  losing: "losing | loosing | getting | becoming | going | ending | having",
  "bare verb": "lose | get | become | end | go | be | turn | cause | mean | happen | develop | result",
  stand:
    "stand | weight bear | bear weight | bear any weight | put weight | put any weight | put my weight | put full weight | weightbear | walk | take weight | step on | stand up",
  // What happened
  fall: "fall | fell | fallen | feel down the stairs | falling | slipped on | slipped and | slipped in | slip on | tripped and | tripped over | tumbled | knocked | knock to | hit my hip | landed on | came off my | crash* | collided",
  "hard accident":
    "car accident | car crash | car wreck | road accident | traffic accident | motorbike accident | motorcycle accident | bike accident | bike crash | accident | rear ended | fell off a? the? my? roof | fell off a? the? my? ladder | fell from a? the? my? roof | fell from a? the? my? ladder | fell from a? height | fell off a? horse | thrown from a? horse | thrown off a? horse | thrown from | fell down the? a? flight | hit by a? | run over | fell ... metres | fell ... meters | fell ... feet | fell ... stories | fell ... storeys | crashed my",
  operation:
    "operation | operated | surgery | surgeries | fusion | fused | laminectomy | discectomy | microdiscectomy | decompression | replacement | replaced | arthroscop* | scoped | keyhole | arthroplasty | hip resurfacing | labral repair | meniscectomy | osteotomy | rods and screws | new hip | new knee | thr | tkr | acl reconstruction | plif | tlif | alif | post op | postop",
  cancer:
    "cancer | breast cancer | prostate cancer | cancers | chemo | chemotherapy | radiotherapy | radiation treatment | lymphoma | myeloma | leukaemia | leukemia | melanoma | metasta* | mets | tumour | tumor | oncolog* | mastectomy | in remission | carcinoma | sarcoma",
  fresh:
    "new | newly | sudden | suddenly | since yesterday | since this morning | today | yesterday | this morning | last night | overnight | all of a sudden | out of nowhere | out of the blue | just started | started ... days ago | started this week | this week | last week | recently | for the first time | never had | now | getting worse | hours ago | days ago | came on",
  sudden:
    "sudden | suddenly | all of a sudden | out of nowhere | out of the blue | overnight | woke up with | woke with | within minutes | within hours | within an hour | came on fast | came on quickly | since this morning | this morning | since last night | instantly | at once | abruptly | just started | started yesterday | started today | started last night",
  severe:
    "severe | severely | excruciating | excrutiating | unbearable | unbareable | agony | agonising | agonizing | worst pain | intense | intensely | extreme | extremely | terrible | horrible | horrendous | very painful | really painful | so painful | incredibly painful | crippling | screaming | #9-10 out of 10 | #9-10 10",
  worse:
    "worse | worsen* | worsening | new | more pain | increas* | bad again | flare* | deteriorat* | not right | came back | come back | returned | getting bad | unbearable | cant | cannot | still in pain | still hurts | still painful | bedridden | bed ridden",
  child:
    "my son | my sons | my daughter | my daughters | my child | my childs | my kid | my boy | my girl | my little boy | my little girl | my toddler | our son | our daughter | our child | my grandson | my granddaughter | my grandchild | my nephew | my niece | stepson | stepdaughter | toddler | my teenage son | my teenage daughter | my teen | my #2-15 year old | my #2-15 yr old | my #2-15 yo | our #2-15 year old",
  teenager:
    "#10-16 year old | #10-16 yr old | #10-16 yo | #10-16 y o | #10-16 years old | #10-16 yrs old | is #10-16 | turned #10-16 | im #10-16 | i am #10-16 | aged #10-16 | age #10-16 | teen | teenager | teenage | teenaged | my teen | ten year old | eleven year old | twelve year old | thirteen year old | fourteen year old | fifteen year old",
  young:
    "<child> | <teenager> | #1-15 year old | #1-15 yr old | #1-15 yo | #1-15 years old | im #8-15 | i am #8-15 | she is #2-15 | he is #2-15 | shes #2-15 | hes #2-15 | aged #2-15",
  limp: "limp | limps | limping | limped | hobbl* | wont walk | wont stand | wont put weight | refuse* to walk | refuse* to stand",
  urine:
    "pee | peed | peeing | wee | weeing | urine | urinat* | urinary | bladder | blader | bladders | pass water | passing water | widdle | piss | pissing",
  stool:
    "stool | stools | bowel | bowels | poo | pooed | poop | pooping | faec* | fecal | feces | defecat* | soil* myself | soiled | shit",
  breathless:
    "short of breath | shortness of breath | out of breath | breathless* | breathlesness | cant breathe | cant breath | cannot breathe | cannot breath | hard to breathe | hard to breath | trouble breathing | difficulty breathing | difficult to breathe | struggling to breathe | struggling for breath | winded | catch my breath | chest pain* | pain in my chest | pain in the chest | chest hurts | chest is hurting | tight chest | tightness in my chest | chest tightness | coughing blood | coughing up blood | coughed up blood | cough up blood | collapsed | passed out | blacked out | fainted | heart is racing | heart racing",
  exertion: "sneez* | cough* | laugh* | jump* | trampolin* | lift* | run | running | skipping",
  childhood:
    "as a child | as a kid | as a teen* | when i was | since i was | as a baby | in my childhood | in my teens | years ago",
  "turned out":
    "turned out | turned outward* | turns out | turns outward* | turning out | turning outward* | points out | points outward* | pointing out | pointing outward* | rotated out | rotated outward* | rotates outward* | rolled out | rolled outward* | facing out | facing outward* | flopped out | flops out | turned to the side | pointing to the side | out to the side | outwards",
  link: "is | was | looks | looked | feels | felt | has | gets | got | been | become | became | seems | and | sore | painful | hot | red | warm | tender | so | very | really | quite | a | bit | slightly | all | keeps | visibly | badly | still | suddenly | now | hard | also | hurts | aches | has swollen",
  "one leg swollen":
    "<one leg> <link>? <link>? <link>? <link>? <swollen> | <swollen> and? painful? sore? warm? hot? red? tender? left? right? lower? <one leg> | <swelling> in ... <one leg> | <swollen> behind ... knee",
  swelling: "swelling | sweling | a swelling",
  "own operation":
    "had ... <operation> | since ... <operation> | after ... <operation> | following ... <operation> | <operation> ... ago | <operation> in #1980-2040 | my ... <operation> | post op | postop | post surgery | post surgical | was operated | been operated | i have a fusion | a fusion of | have a ... replacement | have ... rods and screws",
};
