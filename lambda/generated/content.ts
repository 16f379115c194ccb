// Made from content/ by `npm run compile`. Change the content, not this file.
import type { Content } from '../content';
import { linesOf } from '../lines';
import { medicinesFrom } from '../medicine-table';

const medicines = medicinesFrom([{ standing: {"kind":"listed","class":"benzodiazepine"}, lines: linesOf(`
alprazolam|Xanax|Xanax XR|Xanax TS|Niravam|Alprazolam Intensol|Xanax bars|Xannies|Kalma|Alprax|Restyl|Alzolam|Anxit|Trika|Xanor;zan axe|zan ax|xan x|zanex|zanix|xanix|xanex|zanacks|zan nacks|zana x|alpra zolam|all prazolam|al prazo lamb|alprazalam|out prazolam
lorazepam|Ativan|Loreev XR|Lorazepam Intensol|Temesta|Larpose|Trapex|Tavor;adivan|atavan|ati van|adavan|attivan|ativant|atta van|at ivan|ativin|lora zepam|laura zepam|lorazapam|lor as a pam|laura's a pam|lora z pam
clonazepam|Klonopin|Klonopin Wafers|Rivotril|Paxam|Lonazep|Clonotril|Zapiz|Petril|Epitril|Nexito Plus;clonopin|clonapin|klonapin|clona pin|clone o pin|cologne a pin|klonna pin|klonopen|k pins|k-pins|clona zepam|clonazapam|clone as a pam|rivo trill|rivatril
diazepam|Valium|Valtoco|Diastat|Diastat AcuDial|Libervant|Diazepam Intensol|Diazemuls|Stesolid|Tensium|Dialar|Antenex|Valpam|Ducene|Calmpose|Placidox;vallium|valeum|vali um|val ium|valliam|valley um|valyum|diazapam|dia zepam|diaz a pam|die as a pam|dye azepam|val toco|dia stat|anten ex
chlordiazepoxide|chlordiazepoxide and clidinium|chlordiazepoxide and amitriptyline|Librium|Librax|Libritabs|Limbitrol|Tropium|Equirex|Normaxin|Amixide;libreum|lib rium|library um|librian|lybrium|lee brium|libre um|lib racks|lie brax|librex|chlor diaza poxide|klor diaz a poxide|cordiazepoxide|color diazepoxide
clorazepate|clorazepate dipotassium|Tranxene|Tranxene T-Tab|Tranxene SD|Gen-Xene;tran zeen|trans scene|tranzene|tran scene|trank scene|trans zeen|tranxine|chlorazepate|clora zepate|klor as a pate|chlora za pate
oxazepam|Serax|Serepax|Murelax|Alepam|Oxpam;sarax|sear axe|serracks|sir axe|seraks|sera packs|serapax|sere pax|oxa zepam|oxazapam|ox as a pam|oxa za pam
temazepam|Restoril|Normison|Temaze|Temtabs|Euhypnos;resta ril|rest a rill|restoral|restore ill|rest or ill|restorill|resteral|rester ill|tema zepam|temazapam|tim as a pam|tamazepam|norm a son
triazolam|Halcion;halcyon|hal see on|hal scion|hall sion|halsion|hal cyan|health see on|tria zolam|triazalam|try as a lam|try a zo lamb|tri as o lam
estazolam|ProSom;pro som|prossum|prosum|pro psalm|prah som|esta zolam|estazalam|est as a lam|esta zo lamb|ess tazolam
flurazepam|Dalmane|Dalmadorm;dal main|dalmain|doll mane|dal mayne|dahl main|flora zepam|floor as a pam|flurazapam|flur azepam|fluraz a pam
quazepam|Doral|Dormalin;dorral|door al|dor all|dor ral|quaz a pam|kwazepam|quasi pam|quazapam|kwaz a pam|quays a pam
midazolam|Versed|Nayzilam|Seizalam|Buccolam|Hypnovel|Dormicum|Epistatus|Fulsed|Mezolam;ver said|ver sed|versaid|vur said|mida zolam|midazalam|mid as a lam|mid a zo lamb|medazolam|nay zilam|nazilam|nayzalam|bucka lam|bucco lamb
clobazam|Onfi|Sympazan|Frisium|Perizam|Tapclob|Zacco|Lobazam;onfee|on fie|on phi|awn fee|cloba zam|clo bazam|clobber zam|globe as am|sim pa zan|simpazan|sympathy zan|frizium|free zium|fris ium
nitrazepam|Mogadon|Nitrazadon|Alodorm|Somnite|Remnos|Nitravet|Nitrosun;moga don|mogga don|mogadan|mogadin|mo gah don|nitra zepam|nitrazapam|night raz a pam|nitro zepam|night razepam
bromazepam|Lexotan|Lectopam|Lexotanil;lexa tan|lex o tan|lexo tan|lexatan|lecto pam|leck to pam|lectopan|broma zepam|bromazapam|brom as a pam|bro maze a pam
lormetazepam|Loramet|Noctamid;lorma tazepam|lor meta zepam|lormetazapam|lormetta zepam|laura metazepam|lore met as a pam|normetazepam|lor met a zepam
flunitrazepam|Rohypnol|Hypnodorm|roofies|roofie;rohipnol|ro hypnol|row hip nol|roe hip null|row hypnol|rehypnol|ruhypnol|fluni trazepam|flunny trazepam|flunitrazapam|flew nit raz a pam
etizolam|Etizola|Etizola Plus|Etilaam|Depas;eti zolam|etizalam|eddie zolam|etty zolam|edizolam|etta zolam|e tizolam|eat is a lam|etizo lamb|eddy zo lam
remimazolam|Byfavo;remi mazolam|remy mazolam|remy maz o lam|remimazalam|rem e mazolam|remma mazolam|by favo|bye favo|bi fah vo|buy favo
loprazolam|Dormonoct;lopra zolam|loprazalam|lop raz o lam|low prazolam|loppra zolam|dormo noct|dorma noct|dormanoct|door mo knocked
phenazepam|bromdihydrochlorphenylbenzodiazepine;fena zepam|phena zepam|fen azepam|fenazapam|phenazapam|fen as a pam|fin as a pam|finna zepam|fee nazepam
tofisopam|tofizopam|Toficalm;tofi so pam|toffee so pam|toffee sopam|toe fee so pam|tofisapam|tophi sopam|toffi so pam|tofi calm
`) }, { standing: {"kind":"listed","class":"lamotrigine"}, lines: linesOf(`
lamotrigine|Lamictal|Lamictal XR|Lamictal ODT|Lamictal CD|Subvenite|Lamidus|Lamogine|Lamotrust|Lamitan|Logem|Elmendos|Reedos|Lametec|Lamitor;lamb mictal|lamb ictal|la mick tall|lamictil|lamictol|lam ick tal|lamickdal|lamo trigine|lamb trigine|la motor gene|lamb o trigine|lamotrogine|lama trigine|lam oh tra jean|lamotrajine
`) }, { standing: {"kind":"listed","class":"maoi"}, lines: linesOf(`
phenelzine|phenelzine sulfate|Nardil;nar dil|nardill|narr dill|nard ill|nordil|nor dill|narda l|phenal zine|fen el zine|fennel zine|fen l zine|phenelzene|fin el zeen
tranylcypromine|tranylcypromine sulfate|Parnate;par nate|parn eight|par nayt|parnet|par innate|parnight|parnait|tranil cypromine|trannel cypromine|tranal cypromine|tranylsipramine|trannel sip romine|tran ill sip ro mean
isocarboxazid|Marplan;mar plan|marr plan|mar plant|marplam|marplann|mahr plan|iso carboxazid|iso carbox acid|iso car box a zid|eye so carboxazid|iso carb oxazid|iso carboxy zid
selegiline|selegiline patch|Emsam|Emsam patch|Eldepryl|Zelapar|Carbex|deprenyl|L-deprenyl|Selgene|Selgin;em sam|emm sam|m sam|emsom|em psalm|el depril|elda prill|eldapril|zela par|zelle a par|selegalin|selegilene|sell edge a lean|sa ledger lean|selligiline
rasagiline|Azilect;aza lect|azalect|azzy lect|asa lect|azi lect|rasa giline|rasa jelene|raza gleen|ross a jelene|rasagaline|raz a jill een|rasajiline
safinamide|Xadago|Onstryv;zadago|zah dah go|za dah go|xadaga|zodago|zuh dah go|safin amide|saffin amide|saffina mide|safinamid|sa fin a mide|on striv|onstrive
moclobemide|Aurorix|Manerix|Clobemix|Mohexal;mo clo bemide|moclobamide|moklobemide|mock lobe a mide|mock low bemide|mow clobba mide|mannerix|man erics|manner ricks|aura ricks|or or ix
`) }, { standing: {"kind":"listed","class":"benzodiazepine"}, lines: linesOf(`
prazepam
medazepam
tetrazepam
ketazolam
halazepam
bromazolam
clonazolam
`) }, { standing: {"kind":"unsure","class":"maoi"}, lines: linesOf(`
linezolid|Zyvox|Zyvoxam|Linospan|Lizolid;zy vox|zive ox|zai vox|sigh vox|zivox|zie vox|line zolid|lynezolid|linna zolid|lin as a lid|len as o lid|linezalid
methylene blue|methylthioninium chloride|Provayblue|Urolene Blue|Urogesic Blue|Uribel|Urelle|Uro-MP|Ustell;methaline blue|methyl in blue|metha lean blue|methyl lean blue|meth a lean blue|meth elene blue|method lean blue|prova blue|prove a blue|yuri bell|ura bell
procarbazine|Matulane
furazolidone|Furoxone
herbal-maoi=ayahuasca|caapi|Syrian rue|harmala|harmaline|harmine
`) }, { standing: {"kind":"not-listed"}, lines: linesOf(`
acetaminophen|paracetamol|Tylenol|Panadol|Tylenol PM|Crocin|Calpol|Dolo
ibuprofen|Advil|Motrin|Nurofen|Brufen|Advil PM
naproxen|Aleve|Naprosyn|Anaprox
aspirin|baby aspirin|Bayer|Ecotrin|Bufferin|Disprin|Ecosprin
Excedrin|Excedrin Migraine
meloxicam|Mobic
diclofenac|Voltaren|Cataflam|Voveran
celecoxib|Celebrex
etodolac|Lodine
indomethacin|Indocin
ketorolac|Toradol
nabumetone|Relafen
oxaprozin|Daypro
sumatriptan|Imitrex|Imigran
rizatriptan|Maxalt
zolmitriptan|Zomig
eletriptan|Relpax
ubrogepant|Ubrelvy
rimegepant|Nurtec
erenumab|Aimovig
galcanezumab|Emgality
fremanezumab|Ajovy
onabotulinumtoxin A|Botox
butalbital|Fioricet|Fiorinal|Esgic
ergotamine|Cafergot|Ergomar
lidocaine|lidocaine patch|Lidoderm|Xylocaine
capsaicin|capsaicin cream|Qutenza|Zostrix
oxycodone|OxyContin|Percocet|Roxicodone|Endone|Endocet|Xtampza
hydrocodone|Vicodin|Norco|Lortab|Hysingla
hydromorphone|Dilaudid
morphine|MS Contin|Kadian
tramadol|Ultram|Ultracet
tapentadol|Nucynta
codeine|Tylenol with codeine|Tylenol three|co-codamol
fentanyl|fentanyl patch|Duragesic
methadone|Dolophine|Methadose
buprenorphine|Suboxone|Subutex|Butrans|Belbuca|Sublocade|Zubsolv
naltrexone|low dose naltrexone|LDN|Vivitrol|Revia
naltrexone-bupropion=Contrave
naloxone|Narcan
meperidine|pethidine|Demerol
oxymorphone|Opana
sertraline|Zoloft|Lustral
fluoxetine|Prozac|Sarafem
paroxetine|Paxil|Seroxat|Pexeva
citalopram|Celexa|Cipramil
escitalopram|Lexapro|Cipralex|Nexito
fluvoxamine|Luvox
venlafaxine|Effexor|Effexor XR
desvenlafaxine|Pristiq
duloxetine|Cymbalta
levomilnacipran|Fetzima
milnacipran|Savella
bupropion|Wellbutrin|Wellbutrin XL|Zyban
dextromethorphan-bupropion=Auvelity
mirtazapine|Remeron
trazodone|Desyrel
nefazodone|Serzone
vilazodone|Viibryd
vortioxetine|Trintellix
amitriptyline|Elavil|Endep
nortriptyline|Pamelor|Aventyl
imipramine|Tofranil
desipramine|Norpramin
clomipramine|Anafranil
doxepin|Sinequan|Silenor
protriptyline|Vivactil
trimipramine|Surmontil
maprotiline|Ludiomil
esketamine|Spravato
buspirone|BuSpar
hydroxyzine|Atarax|Vistaril
zolpidem|Ambien|Ambien CR|Stilnox|Stilnoct|Edluar|Intermezzo
eszopiclone|Lunesta
zopiclone|Imovane|Zimovane
zaleplon|Sonata
ramelteon|Rozerem
suvorexant|Belsomra
lemborexant|Dayvigo
daridorexant|Quviviq
melatonin|Circadin
doxylamine|Unisom
meprobamate|Miltown|Equanil
lithium|Lithobid|Eskalith|Priadel
quetiapine|Seroquel
olanzapine|Zyprexa|Zyprexa Zydis
olanzapine-fluoxetine=Symbyax
risperidone|Risperdal
aripiprazole|Abilify
brexpiprazole|Rexulti
cariprazine|Vraylar
lurasidone|Latuda
ziprasidone|Geodon
iloperidone|Fanapt
lumateperone|Caplyta
clozapine|Clozaril
haloperidol|Haldol
chlorpromazine|Thorazine|Largactil
perphenazine|Trilafon
trifluoperazine|Stelazine
thiothixene|Navane
prochlorperazine|Compazine|Stemetil
amphetamine|Adderall|Adderall XR|Mydayis
lisdexamfetamine|Vyvanse
methylphenidate|Ritalin|Concerta|Methylin
dexmethylphenidate|Focalin
atomoxetine|Strattera
guanfacine|Tenex|Intuniv
modafinil|Provigil
armodafinil|Nuvigil
phentermine|Adipex
gabapentin|Neurontin|Gralise|Horizant
pregabalin|Lyrica
levetiracetam|Keppra
topiramate|Topamax
valproate|valproic acid|divalproex|Depakote|Depakene|Epilim
carbamazepine|Tegretol
oxcarbazepine|Trileptal|Oxtellar
phenytoin|Dilantin
fosphenytoin|Cerebyx
zonisamide|Zonegran
lacosamide|Vimpat
brivaracetam|Briviact
perampanel|Fycompa
phenobarbital|phenobarbitone|Luminal
primidone|Mysoline
felbamate|Felbatol
tiagabine|Gabitril
cenobamate|Xcopri
rufinamide|Banzel|Inovelon
cannabidiol|Epidiolex
cyclobenzaprine|Flexeril|Amrix
tizanidine|Zanaflex
baclofen|Lioresal
methocarbamol|Robaxin
carisoprodol|Soma
metaxalone|Skelaxin
orphenadrine|Norflex
dantrolene|Dantrium
lisinopril|Zestril|Prinivil
enalapril|Vasotec
ramipril|Altace
benazepril|Lotensin
captopril|Capoten
losartan|Cozaar
valsartan|Diovan
olmesartan|Benicar
irbesartan|Avapro
telmisartan|Micardis
candesartan|Atacand
sacubitril-valsartan=sacubitril and valsartan|Entresto
amlodipine|Norvasc
nifedipine|Procardia|Adalat
diltiazem|Cardizem|Tiazac
verapamil|Calan|Isoptin
metoprolol|Lopressor|Toprol|Toprol XL
atenolol|Tenormin
propranolol|Inderal
bisoprolol|Zebeta
carvedilol|Coreg
nadolol|Corgard
nebivolol|Bystolic
labetalol|Trandate|Normodyne
clonidine|Catapres|Kapvay
prazosin|Minipress
terazosin|Hytrin
doxazosin|Cardura
hydralazine|Apresoline
hydrochlorothiazide|HCTZ|Microzide
triamterene-hydrochlorothiazide=triamterene|Dyazide|Maxzide
chlorthalidone|Thalitone
furosemide|Lasix
torsemide|Demadex
bumetanide|Bumex
spironolactone|Aldactone
digoxin|Lanoxin
amiodarone|Pacerone
flecainide|Tambocor
nitroglycerin|Nitrostat
isosorbide|isosorbide mononitrate|Imdur|Isordil
ranolazine|Ranexa
ivabradine|Corlanor
midodrine|ProAmatine
warfarin|Coumadin|Jantoven
apixaban|Eliquis
rivaroxaban|Xarelto
dabigatran|Pradaxa
clopidogrel|Plavix
ticagrelor|Brilinta
prasugrel|Effient
enoxaparin|Lovenox
heparin
atorvastatin|Lipitor
rosuvastatin|Crestor
simvastatin|Zocor
pravastatin|Pravachol
lovastatin|Mevacor
ezetimibe|Zetia
fenofibrate|Tricor
evolocumab|Repatha
potassium chloride|potassium pills|Klor-Con
levothyroxine|Synthroid|Levoxyl|Unithroid|Eltroxin
liothyronine|Cytomel
desiccated-thyroid=Armour Thyroid|NP Thyroid
methimazole|Tapazole
metformin|Glucophage
glipizide|Glucotrol
glimepiride|Amaryl
glyburide|Diabeta|glibenclamide
pioglitazone|Actos
repaglinide|Prandin
sitagliptin|Januvia
linagliptin|Tradjenta
empagliflozin|Jardiance
dapagliflozin|Farxiga|Forxiga
semaglutide|Ozempic|Wegovy|Rybelsus
tirzepatide|Mounjaro|Zepbound
liraglutide|Victoza|Saxenda
dulaglutide|Trulicity
insulin glargine|Lantus|Basaglar|Toujeo
insulin lispro|Humalog
insulin aspart|NovoLog|NovoRapid
insulin degludec|Tresiba
prednisone|Deltasone
prednisolone|Orapred
methylprednisolone|Medrol|Medrol Dosepak
dexamethasone|Decadron
hydrocortisone|Cortef
estradiol|Estrace|Vivelle|Climara
conjugated estrogens|Premarin
progesterone|Prometrium
medroxyprogesterone|Provera|Depo-Provera
ethinylestradiol-drospirenone=Yaz|Yasmin
ethinylestradiol-norgestimate=Sprintec|Tri-Sprintec|Ortho Tri-Cyclen
norethindrone|Norinyl|Aygestin
levonorgestrel|Mirena|Plan B|Kyleena
etonogestrel|Nexplanon|NuvaRing
testosterone|AndroGel
finasteride|Proscar|Propecia
tamoxifen|Nolvadex
letrozole|Femara
anastrozole|Arimidex
alendronate|Fosamax
denosumab|Prolia
cetirizine|Zyrtec
levocetirizine|Xyzal
loratadine|Claritin
fexofenadine|Allegra
diphenhydramine|Benadryl|ZzzQuil
chlorpheniramine|Chlor-Trimeton
cyproheptadine|Periactin
pseudoephedrine|Sudafed
phenylephrine|Sudafed PE
guaifenesin|Mucinex
dextromethorphan|Robitussin|Delsym
NyQuil|DayQuil
montelukast|Singulair
albuterol|salbutamol|Ventolin|ProAir|Proventil
levalbuterol|Xopenex
fluticasone|Flonase|Flovent
fluticasone-salmeterol=fluticasone and salmeterol|Advair|Wixela|Seretide
budesonide-formoterol=budesonide and formoterol|Symbicort
budesonide|Pulmicort|Rhinocort
tiotropium|Spiriva
ipratropium|Atrovent
theophylline|Theo-Dur
dupilumab|Dupixent
epinephrine|EpiPen
azelastine|Astelin|Astepro
omeprazole|Prilosec
esomeprazole|Nexium
pantoprazole|Protonix
lansoprazole|Prevacid
rabeprazole|AcipHex
famotidine|Pepcid
ranitidine|Zantac
sucralfate|Carafate
antacid-calcium-carbonate=Tums|Rolaids
bismuth=bismuth subsalicylate|Pepto-Bismol
ondansetron|Zofran
promethazine|Phenergan
metoclopramide|Reglan|Maxolon
aprepitant|Emend
meclizine|Antivert|Bonine
dimenhydrinate|Dramamine|Gravol
scopolamine|Transderm Scop
loperamide|Imodium
diphenoxylate-atropine=diphenoxylate|Lomotil
dicyclomine|Bentyl
hyoscyamine|Levsin|Levbid
linaclotide|Linzess
polyethylene glycol|MiraLAX
docusate|Colace
senna|Senokot
mesalamine|Asacol|Lialda
oxybutynin|Ditropan
mirabegron|Myrbetriq
tolterodine|Detrol
tamsulosin|Flomax
phenazopyridine|Pyridium
methenamine|Hiprex
pilocarpine|Salagen
amoxicillin|Amoxil
amoxicillin clavulanate|Augmentin
azithromycin|Zithromax|Z-Pak
cephalexin|Keflex
cefdinir|Omnicef
ciprofloxacin|Cipro
levofloxacin|Levaquin
doxycycline|Vibramycin
minocycline|Minocin
clindamycin|Cleocin
metronidazole|Flagyl
sulfamethoxazole-trimethoprim=Bactrim|Septra
nitrofurantoin|Macrobid
penicillin|Pen VK
vancomycin|Vancocin
rifampin|Rifadin
tedizolid|Sivextro
isoniazid
fluconazole|Diflucan
terbinafine|Lamisil
nystatin|Mycostatin
acyclovir|Zovirax
valacyclovir|Valtrex
valganciclovir|Valcyte
oseltamivir|Tamiflu
nirmatrelvir-ritonavir=nirmatrelvir|Paxlovid
lamivudine|Epivir
zidovudine|Retrovir|AZT
bictegravir|Biktarvy
emtricitabine-tenofovir=Truvada|Descovy
hydroxychloroquine|Plaquenil
ivermectin|Stromectol
crotamiton|Eurax
donepezil|Aricept
memantine|Namenda
rivastigmine|Exelon
galantamine|Razadyne
carbidopa-levodopa=carbidopa and levodopa|Sinemet|Rytary|Stalevo
pramipexole|Mirapex
ropinirole|Requip
rotigotine|Neupro
bromocriptine|Parlodel
amantadine|Symmetrel|Gocovri
entacapone|Comtan
opicapone|Ongentys
benzonatate|Tessalon
benzocaine|Orajel|Anbesol
benztropine|Cogentin
trihexyphenidyl|Artane
dextromethorphan-quinidine=Nuedexta
ozanimod|Zeposia
methotrexate|Trexall
adalimumab|Humira
etanercept|Enbrel
tofacitinib|Xeljanz
apremilast|Otezla
sulfasalazine|Azulfidine
azathioprine|Imuran
mycophenolate|CellCept
tacrolimus|Prograf
colchicine|Colcrys
allopurinol|Zyloprim
febuxostat|Uloric
etoposide|VePesid
alprostadil|Caverject|Edex
tranexamic acid|Lysteda
diazoxide|Proglycem
halcinonide|Halog
aluminum-chloride=Xerac|Drysol
sildenafil|Viagra
tadalafil|Cialis
varenicline|Chantix|Champix
nicotine=nicotine patch|Nicorette|NicoDerm
disulfiram|Antabuse
acamprosate|Campral
isotretinoin|Accutane
latanoprost|Xalatan
timolol|Timoptic
desmopressin|DDAVP
ferrous sulfate|iron pills|Feosol
calcium|calcium tablets|Caltrate
magnesium|magnesium glycinate
vitamin D|cholecalciferol
vitamin B twelve|cyanocobalamin
vitamin C|ascorbic acid
folic acid|folate
multivitamin|Centrum
zinc|zinc tablets
omega three|fish oil|Lovaza
turmeric|curcumin
coenzyme-q=coenzyme Q ten
glucosamine|chondroitin
probiotic|probiotics
biotin
valerian|valerian root
st-johns-wort=St John's wort|Saint John's wort|hypericum
kava|kava kava
ashwagandha
L-theanine|theanine
five HTP|tryptophan
sam-e=S-adenosylmethionine|SAM E
ginkgo|ginkgo biloba
ginseng
GABA supplement
`) }, { standing: {"kind":"group","mayBe":[]}, lines: linesOf(`
blood-thinner=blood thinners|blood thinner|anticoagulant|anticoagulants|clot pills
blood pressure pills|blood pressure pill|blood pressure medicine|blood pressure meds|blood pressure medication|hypertension pills|high blood pressure tablets|blood pressure tablets|ACE inhibitor|ACE inhibitors|calcium channel blocker|calcium channel blockers
beta-blocker=beta blockers|beta blocker
heart pills|heart pill|heart medicine|heart meds|heart medication|heart rhythm pills
water-pill=water pills|water pill|diuretic|diuretics
cholesterol pills|cholesterol pill|cholesterol medicine|statin|statins
`) }, { standing: {"kind":"group","mayBe":["maoi","lamotrigine"]}, lines: linesOf(`
antidepressants|antidepressant|depression pills|depression meds|depression medicine|depression medication|happy pills
`) }, { standing: {"kind":"group","mayBe":[]}, lines: linesOf(`
ssri=SSRIs|SSRI|SNRI|SNRIs|tricyclic|tricyclics
`) }, { standing: {"kind":"group","mayBe":["maoi"]}, lines: linesOf(`
antibiotics|antibiotic|infection pills
`) }, { standing: {"kind":"group","mayBe":[]}, lines: linesOf(`
antivirals|antiviral|HIV meds|HIV medicine
painkillers|painkiller|pain pill|pain pills|pain meds|pain medicine|pain medication|pain reliever|anti-inflammatory|anti-inflammatories
opioids|opioid|opiate|opiates|narcotics|narcotic
pain-patch=pain patches|pain patch
`) }, { standing: {"kind":"group","mayBe":["maoi"]}, lines: linesOf(`
skin-patch=skin patches|skin patch|antidepressant patch|depression patch|medicine patch|medicated patch
`) }, { standing: {"kind":"group","mayBe":["lamotrigine"]}, lines: linesOf(`
nerve pain pills|nerve pain medicine|nerve pain meds|neuropathy pills|neuropathy medicine
migraine pills|migraine medicine|migraine meds|migraine medication|headache pills|headache medicine|triptan|triptans
`) }, { standing: {"kind":"group","mayBe":["benzodiazepine"]}, lines: linesOf(`
muscle-relaxants=muscle relaxers|muscle relaxer|muscle relaxant|muscle relaxants|spasm pills|back spasm pills
sleeping pills|sleeping pill|sleep aid|sleep aids|sleep medicine|sleep meds|sleeping tablet|sleeping tablets|insomnia pills|insomnia medicine|night pill for sleep
nerve pills|nerve pill|nerve medicine|nerve tablets|pills for my nerves
`) }, { standing: {"kind":"group","mayBe":["benzodiazepine","maoi"]}, lines: linesOf(`
anxiety pills|anxiety pill|anxiety meds|anxiety medicine|anxiety medication|panic pills|panic attack pills|panic medicine|anti-anxiety pills
`) }, { standing: {"kind":"group","mayBe":["benzodiazepine"]}, lines: linesOf(`
tranquilizers|tranquilizer|tranquilliser|tranquillisers|tranquillizer|tranquillizers|downers
sedatives|sedative|calming pills|calming pill|calming tablets|calming medicine|chill pill|chill pills|relaxing pill|relaxing pills|pill for my MRI|pill for the dentist
`) }, { standing: {"kind":"group","mayBe":["lamotrigine"]}, lines: linesOf(`
mood-stabilizer=mood stabilizers|mood stabilizer|mood stabiliser|mood pill|mood pills|mood medicine
`) }, { standing: {"kind":"group","mayBe":["lamotrigine","benzodiazepine"]}, lines: linesOf(`
bipolar-medicine=bipolar pills|bipolar medicine|bipolar meds|bipolar medication
`) }, { standing: {"kind":"group","mayBe":["maoi","benzodiazepine","lamotrigine"]}, lines: linesOf(`
psychiatric-medicine=psych meds|psychiatric meds|psychiatric medicine|psychiatric medication|mental health meds|mental health medication|psych drugs
`) }, { standing: {"kind":"group","mayBe":[]}, lines: linesOf(`
antipsychotics|antipsychotic
`) }, { standing: {"kind":"group","mayBe":["lamotrigine","benzodiazepine"]}, lines: linesOf(`
seizure-medicine=seizure pills|seizure medicine|seizure meds|seizure medication|anti-seizure medicine|anticonvulsant|anticonvulsants|antiepileptic|epilepsy medicine|epilepsy meds|epilepsy pills|seizure nasal spray|seizure rescue spray
`) }, { standing: {"kind":"group","mayBe":["maoi"]}, lines: linesOf(`
parkinsons-medicine=Parkinson's pills|Parkinson's medicine|Parkinson's meds|Parkinson's medication|Parkinson's tablets
`) }, { standing: {"kind":"group","mayBe":["benzodiazepine"]}, lines: linesOf(`
restless leg pills|restless legs medicine|restless leg medicine|restless leg meds
`) }, { standing: {"kind":"group","mayBe":["benzodiazepine","maoi"]}, lines: linesOf(`
tremor pills|tremor medicine|shaking pills|shakes medicine
`) }, { standing: {"kind":"group","mayBe":["benzodiazepine"]}, lines: linesOf(`
dizzy pills|dizziness medicine|vertigo pills|vertigo medicine
nausea pills|nausea pill|nausea medicine|nausea meds|anti-nausea pills|anti-sickness tablets
bowel-pills=IBS pills|IBS medicine|bowel pills|stomach cramp pills|gut spasm pills
`) }, { standing: {"kind":"group","mayBe":[]}, lines: linesOf(`
stomach pills|acid reflux pills|reflux medicine|heartburn pills|heartburn medicine|antacid|antacids|proton pump inhibitor|proton pump inhibitors
`) }, { standing: {"kind":"group","mayBe":["maoi"]}, lines: linesOf(`
bladder pills|bladder medicine|bladder meds|urinary pills
`) }, { standing: {"kind":"group","mayBe":[]}, lines: linesOf(`
prostate pills|prostate medicine
`) }, { standing: {"kind":"group","mayBe":["benzodiazepine"]}, lines: linesOf(`
withdrawal pills|detox pills|alcohol withdrawal medicine|detox medicine
`) }, { standing: {"kind":"group","mayBe":[]}, lines: linesOf(`
adhd-medicine=ADHD meds|ADHD medicine|ADHD medication|ADHD pills|ADD meds|stimulant|stimulants
memory pills|memory medicine|dementia medicine|dementia meds|Alzheimer's medicine
thyroid-pill=thyroid pills|thyroid pill|thyroid medicine|thyroid meds|thyroid medication
insulin=insulin shots|insulin|insulin shot
diabetes-medicine=diabetes pills|diabetes medicine|diabetes meds|diabetes medication|sugar pills|sugar medicine|blood sugar pills
weight-loss-shot=weight loss shots|weight loss shot|weight loss pills|diet pills
steroids|steroid|steroid pills|cortisone
vitamins|vitamin|supplement|supplements|herbal supplements|herbs|herbal pills|minerals
birth-control=birth control pills|birth control|birth control pill|contraceptive|contraceptives|contraception
hormones|hormone pills|hormone replacement|hormone therapy|menopause pills
inhaler=inhalers|inhaler|puffer|puffers|asthma medicine|asthma inhaler|asthma pump
allergy pills|allergy pill|allergy medicine|allergy meds|antihistamine|antihistamines|hay fever tablets
cold-medicine=cold medicines|cold medicine|cough syrup|cough medicine|flu medicine|decongestant
eye drops|glaucoma drops
arthritis-medicine=arthritis pills|arthritis medicine|arthritis meds|rheumatoid medicine|biologic|biologics
gout pills|gout medicine
bone pills|osteoporosis medicine
`) }, { standing: {"kind":"group","mayBe":["benzodiazepine"]}, lines: linesOf(`
cancer-medicine=cancer pills|cancer medicine|cancer meds|chemo pills|chemo
`) }, { standing: {"kind":"group","mayBe":[]}, lines: linesOf(`
over-the-counter=over the counter pills|over the counter medicine|over the counter meds|over the counter stuff|drugstore pills
`) }]);

const everydayWords = linesOf(`
a plan
a van
in doral
from doral
to doral
well versed in
versed in
am versed
add a fan
an ax
and some
animal tranquilizer
animal tranquilizers
as elected
dos and don'ts
elephant tranquilizer
frying pan
horse tranquilizer
horse tranquilizers
is ketamine
lamb chop
mercedes benz
mid day
my eye
my plan
on fee
on tv
one fee
rest a while
s ketamine
sleeping beauty
t v
tea leaves
tranquilizer dart
tranquilizer gun
true blue
well versed
x axis
ability
absolutely
abuse
academy
accept
accident
ache
aches
acid
act
acting
action
active
actor
actors
acts
actual
adam
add
address
adult
adults
advent
advice
advised
afford
africa
ages
agree
ailments
airplane
airport
alan
albert
album
alcohol
alcoholic
alexa
alice
alien
allegro
allergies
allergy
alley
allow
allusion
alps
alzheimers
amanda
amazing
amend
amends
america
amputation
amy
andrew
anesthesia
anesthesiologist
anesthetist
aneurysm
angel
angela
anger
angina
angry
animal
animals
ankle
ann
anna
anniversary
annoy
annoyed
anorexia
answered
answering
anthony
antivirus
ants
anxiety
apart
apartment
apnea
apologize
apple
apples
apply
appointments
approx
apps
april
arcane
area
argue
arizona
arms
army
arrange
arrest
arrive
arrow
art
arthritis
arthur
article
asian
asked
aspect
aspiring
assistant
assume
astral
attacks
attend
attention
attic
attorney
audience
augmenting
august
aural
austin
autism
autistic
auto
available
average
award
aware
awesome
awfully
azalea
babies
babysit
background
backwards
backyard
bacon
badly
bake
bakery
baking
balance
ball
balls
bananas
band
bands
banjo
bank
bans
bar
barbara
barber
bare
bark
barn
barnet
baseball
basement
basics
basket
basketball
bath
batteries
battle
beach
beans
bear
beard
beat
beats
beautiful
beauty
bee
beef
beer
began
begin
begun
behalf
bell
belly
belong
belt
ben
bench
benches
bend
bends
best
betty
bible
bike
bill
bills
biology
bipolar
bird
birth
birthday
bite
bitter
blacking
bladder
blame
blanket
blast
bleed
bless
blew
blind
blink
blocked
blocker
blockers
blossom
blow
board
boat
bob
bodies
boil
bomb
bonds
bone
bones
bonzo
boosters
born
borrow
bottles
bottom
bought
bounce
bounces
bowel
bowl
boys
brand
brandon
brave
bravo
bread
breakfast
breaking
breast
breaths
breeding
breeze
brian
brick
bride
bright
bringing
broke
broken
bronchitis
brown
bruce
brush
bubble
bucket
buddies
budget
buffalo
buffer
buffers
bug
build
bumper
bunch
burn
business
busy
butter
button
cabin
cabinet
cable
cadet
caesar
cake
calcium's
california
calla
calling
calls
calmer
camera
camp
camping
camps
campus
canada
canceled
cancellation
cancer
candidate
candle
candy
cane
cannabis
capital
capsule
capsules
captain
captions
cards
careful
caregiver
careless
carl
carol
carolyn
carpet
carrier
carrots
cart
case
cash
cast
castle
catamaran
catamine
catherine
cats
caught
caution
ceiling
celebrate
cell
cells
cement
cent
center
centers
central
cents
century
cereal
ceremony
certain
chain
chairs
challenge
champion
chances
channel
chapter
character
charge
charles
chart
cheap
cheat
checked
cheek
cheer
cheese
chef
chem
chemistry
chemotherapy
cherry
chew
chief
children
chili
chin
china
chip
chips
chocolate
choices
choke
cholesterol
choose
chose
christine
christmas
christopher
church
cigarette
cigarettes
cindy
circle
citizen
city
claim
clammy
clamps
clap
clarity
classes
claustrophobic
clay
cleaner
clearance
clearly
clever
click
cliff
climate
climb
clinics
clobber
clone
clones
closed
closer
closet
closing
cloth
clothes
cloud
clouds
clown
club
clue
coach
coal
coast
coat
cocaine
coconut
code
coin
coke
collar
collect
college
collins
collision
cologne
colony
colors
columbus
column
comb
combos
comedown
comedy
comfort
comfortable
comic
command
comment
common
community
company
compare
compass
complain
complete
complex
compose
computer
concerning
concert
concussion
condition
conditions
cone
confirm
confusion
connect
connection
conscious
consider
contact
contain
contest
context
continue
contract
contrive
control
conversation
convince
convulsing
cook
cookie
cookies
cooking
cool
copies
copy
coral
cordial
corn
corner
correct
cortex
cotton
couch
cough
could'nt
counsel
counselor
counter
county
coupons
courage
court
covered
covering
covers
cow
cowboy
cowboys
cows
cpr
crack
cracked
cradle
cramp
cramps
crawl
crazy
create
credit
crew
cried
crime
cross
crowd
crown
cry
crying
crystal
culture
cup
current
cursed
curtain
curve
cushion
customer
cute
cutoff
cycle
daddy
daily
dance
dancing
danger
daniel
date
dates
daughters
dave
david
daylight
deaf
dealer
deborah
debt
debts
decade
decays
december
decent
decide
decided
decides
decimals
decision
deep
deeper
deer
degree
degrees
delay
delays
delicious
deliver
delivery
demand
dementia
demise
denise
dennis
dental
dentist
deny
department
depend
depends
deposit
depots
depression
deps
depths
derail
descend
descent
describe
desert
deserve
design
desk
dessert
destroy
detail
details
develop
device
diabetes
diabetic
dial
diamond
diana
diane
diaper
diary
dice
diesel
diet
differ
difference
dig
digital
dim
dirt
dirty
disappear
discharge
discover
discuss
disease
dish
dishes
disorders
dissociate
dissociation
dissociative
distance
distant
dive
diverticulitis
divide
divine
divorce
doctors
dogs
doll
dollar
dollars
dolphin
domain
donald
donna
doorbell
doors
dope
doris
dorm
dormant
dorothy
dorsal
dos
dosage
doses
dosing
dot
doug
downstairs
downtown
dozen
dozing
draft
drag
dragging
drama
drank
draw
drawer
drawing
dreading
dreamlike
dreams
dress
dressed
drew
dried
drill
drink
drinking
drinks
dripping
driver
driveway
drool
drooling
dropper
dropping
drops
drove
drowsy
drum
dry
duck
dull
dump
dups
durable
dust
duty
dystrophy
ear
earn
earrings
ears
earth
easily
east
easter
eating
echo
ecstasy
eczema
edge
edible
edibles
education
edward
effect
effort
egg
eighth
elbow
elder
elderly
eldest
election
electric
electricity
elements
elephant
elevator
elizabeth
email
emily
emma
employee
ended
endometriosis
enemy
energy
engine
engineer
england
english
enjoy
ensemble
enter
entrance
envelope
epidural
episode
equal
equip
eric
ernest
errand
errands
escalate
especially
essay
ethan
ether
europe
evelyn
event
eventually
evidence
evil
ex
exact
exam
example
exams
excellent
excited
excuse
exercise
exist
exit
expand
expected
expensive
experience
experimental
expert
explained
express
extend
extra
eyebrow
facing
fact
factory
facts
fades
fail
failed
fainted
fair
fairly
faith
fallen
falling
false
famous
fancy
farm
farmer
farther
fashion
fat
fault
faulted
favor
favorite
fear
feather
february
fed
feelings
fella
fellow
female
fence
fenced
fever
fiber
field
fifth
fifty
fight
fighting
figures
file
filed
filled
final
finally
finger
fingers
firm
fish
fishing
fist
fits
fixed
fixes
fixing
flag
flame
flash
flat
flavor
flew
flight
flip
float
floating
florida
flower
flowers
flowing
flu
fluid
flurry
fly
fog
fold
folded
follow
food
foods
fool
fooled
fools
foot
football
forced
fork
form
formal
formation
forth
fortune
forty
forward
fought
foundation
fountain
fourteen
fourth
fox
frame
france
frances
frank
freak
fred
freeze
french
fresh
friday
fridays
fridge
friendly
friends
frightens
frisbee
frog
frozen
fruit
fuel
fun
fund
funeral
furniture
further
fused
future
gain
gallery
gallium
games
gap
garbage
garlic
gary
gate
gather
gear
general
generic
generics
gentle
gentleman
genuine
george
gerald
german
ghost
giant
gift
gifts
giggle
ginger
girl
gives
glad
glance
glass
glasses
glaucoma
global
gloria
glory
gloves
glue
goal
goals
goat
gold
golden
golf
gossip
gout
government
grab
grabbing
grace
grade
gradually
graduate
grain
grains
grammar
grand
grandbabies
grandchildren
grandfather
grandkids
grandmas
grandparents
grandson
granny
grape
grapefruit
grapes
grass
grave
gravel
gravy
great
green
greet
greg
grew
grief
grill
grip
groceries
grocery
ground
group
grow
growing
grown
growth
guard
guessing
guest
guidance
guide
guilty
guitar
gum
gun
gurgling
guy
ha
habit
hall
hallucinate
hallucinated
hallucinating
hallucination
halo
ham
hammer
hamster
handful
handle
handled
handsome
hanging
happened
happy
harder
hardly
harming
harmless
harmony
harold
harry
hat
hated
haul
haunt
hawaii
hay
headache
heading
heal
health
healthy
heartbeat
heartburn
heat
heather
heaven
heck
heel
height
held
helen
hell
hello
helmet
helper
helpful
helpless
henry
hepatitis
hero
heroin
hi
hidden
hide
highway
hill
hint
hire
hired
history
hits
hives
hobby
hockey
holding
holds
hole
holiday
hollow
holman
holy
homework
honor
hood
hook
hop
hopeful
horn
hornet
horrible
hospice
hospitals
host
hostile
hotel
household
housework
howard
however
hug
huge
human
humor
hundreds
hunger
hungry
hunt
hunting
hurry
hush
hydrant
hype
hypnosis
ice
ideas
identify
ignore
ill
illusion
imagine
immediately
implant
important
impossible
impress
improvement
inch
inches
include
including
income
increase
indeed
index
india
indian
industry
infant
infection
infections
influence
info
inform
information
infuse
infused
inhibitor
inhibitors
injury
ink
inn
inner
innocent
insect
insomnia
inspect
instant
instead
instructions
instrument
intense
interact
interest
interested
interesting
interfere
internet
interview
introduce
invented
iron
ironic
island
issue
issues
italian
item
itemize
items
ivan
jack
jacket
jacob
jail
jam
james
jane
janet
janitor
january
jar
jason
java
jaw
jazz
jealous
jean
jeans
jeff
jelly
jennifer
jeremy
jerk
jerking
jerry
jessica
jewel
jill
jim
jimmy
joan
jobs
joe
john
join
joint
joke
jokes
jonathan
jose
joseph
joshua
journal
journey
joy
joyce
juan
judge
judith
judy
juice
julia
julie
july
jumbled
june
junior
junk
junkies
jury
justice
justin
karen
karma
kathleen
kathy
katie
kedamine
keeping
keith
kelly
ken
kenneth
kenny
ket
ketamean
ketameen
ketamine's
ketamines
kettle
kevin
key
keyboard
kicks
kidney
kidneys
killed
kills
kim
kinds
king
kiss
kit
kitten
kms
knee
knees
knew
knife
knit
knocked
knocking
knockout
knocks
knots
known
knows
kyle
label
labor
lack
ladder
ladies
laid
lake
lamb
lambdas
lame
lamp
land
lands
language
lap
lapse
large
larger
larry
lars
lasted
laugh
laughing
laughter
laundry
laura
lauren
law
lawn
lawrence
laxative
leader
leaf
leak
leaves
lectern
legal
legally
legit
lemon
lemonade
lend
lenses
leonard
lessons
lets
letter
letters
letting
lettuce
level
liberal
liberty
libra
librarian
libraries
library
libre
libretto
license
lick
lid
lifespan
likely
limit
limitation
limiting
limits
limousine
limp
linda
lined
lion
lip
liquid
lisa
listed
listen
literally
litter
liver
lizard
llama
load
loaf
loan
local
location
lock
lodged
log
login
lois
london
lonely
looks
loose
lord
losing
loss
lottery
loud
louis
louise
lovely
lover
loves
lowdown
luck
lucky
lucy
lumbar
lunatic
lung
lungs
lupus
luxury
lyric
lyrics
ma'am
made
magazine
magic
magnet
maid
mail
main
maintenance
major
male
malice
mall
manage
manager
mankind
manner
manners
map
maple
marble
march
margaret
maria
marie
marijuana
marilyn
marina
marinate
mark
market
marriage
married
marry
martha
martial
martin
mary
mash
mask
mass
master
match
mate
material
math
matrix
matt
matters
matthew
mattress
maui
maxim
maximum
maybe
mayo
mayor
meal
meals
means
meanwhile
measure
meat
mechanism
media
medically
medium
meet
meeting
melissa
melt
member
members
memories
memory
men
menopause
mental
mention
mentioned
menu
meow
message
messages
met
metal
meter
meth
method
mexico
mice
michael
michelle
microphone
microwave
midday
midnight
mike
mildred
mile
miles
military
milk
mill
milligram
milligrams
million
minds
minivan
mint
minus
miracle
mirror
miss
missed
missing
mister
mixed
mixing
mixture
moccasin
model
modern
mole
molly
moment
monday
money
monitor
monitors
monkey
monster
months
mood
moon
moral
morale
mornings
mortal
mosquito
moss
mostly
motel
motion
motor
mountain
mouse
movie
movies
mow
mud
muddled
mug
murder
muscle
muscles
museum
mushroom
mushrooms
music
musical
muslim
mustard
mystery
nail
nails
naked
named
names
nancy
nap
narrow
natalie
nathan
nation
natural
nature
naughty
nausea
nearby
nearly
neat
needles
needs
nephew
nest
net
network
neuralgia
neurologist
neuropathic
newborn
news
newspaper
nicholas
nicole
niece
nightmare
nightmares
nights
nineteen
nineties
nitrogen
noggin
noise
nonsense
noodle
noodles
norma
normally
norman
north
nose
nostril
notebook
notes
notice
notion
novel
november
numbing
numbness
nurses
nursing
nut
nutrition
nuts
oak
oatmeal
object
obvious
obviously
occur
ocean
october
odds
offer
officer
oil
ointment
older
olive
olivia
onion
onions
oops
opening
operation
opinion
opossum
opposite
option
options
oral
orange
oranges
ordeal
order
ordinary
organ
original
originally
ornate
osteoporosis
others
outdoor
outdoors
outer
oven
overdose
overdosed
overkill
overlaid
overnight
oversight
oversized
overused
overview
owner
owners
ox
oxen
oxygen
pace
package
page
paid
painful
paint
painting
pair
pajamas
palace
palate
pale
palm
pam
pamela
pan
pancakes
pancreatitis
panicked
panics
pants
papers
par
parade
paralyzed
paranoid
pardoned
parent
parents
parfait
park
parked
parkinsons
parks
parquet
parrot
parted
particular
parties
parts
passenger
passport
pasta
paste
pastor
patch
patches
path
pathway
patience
patricia
patrick
patrol
pattern
paul
pause
paw
paying
peace
peach
peanut
pear
peas
pee
peel
pen
pencil
penny
pepper
per
percent
perform
perfume
perhaps
peril
period
permission
permit
permitted
persian
pet
petal
peter
petra
petroleum
pets
phantom
pharmacist
pharmacy
philip
phillip
phones
photo
photos
phrased
phyllis
physical
physically
physician
physicians
piano
picks
picnic
picture
pictures
pie
piece
pieces
pig
pigeon
pile
pillow
pin
pine
pink
pins
pint
pipe
pirate
pitch
pixel
pizza
places
plain
planet
planning
plans
plant
plants
plastic
plate
plates
player
playing
plenty
plug
plus
pneumonia
pocket
poem
poet
points
poison
poke
pole
police
polite
pond
pool
poor
pop
popcorn
popular
porch
pork
port
portion
position
positive
possibility
possible
possum
post
pot
potato
potatoes
potion
pound
pour
powder
power
practice
praise
praised
pray
prayer
praying
prefaced
prefer
pregnant
prepare
prescribed
prescription
present
president
press
presume
pretend
prevent
price
prices
priest
prince
princess
print
prism
prison
private
prize
probable
probably
problems
procedures
process
produce
product
professional
professor
profit
program
prom
promise
propane
proper
property
protect
proton
proud
prove
providers
psoriasis
psychedelic
psychedelics
psychiatrist
public
pull
pulled
pumpkin
punch
punish
pupil
puppy
pure
purple
purse
push
puts
putting
puzzle
quarks
quarter
quasi
queen
queer
quickly
quiet
quirks
quiz
rabbit
race
races
radar
radio
radios
rage
rail
rain
raining
rainy
raise
raised
ralph
ramp
ran
range
rare
rarely
rascal
rat
ratio
ration
rave
raves
raw
ray
raymond
razor
re
reach
reader
reading
reads
rebecca
rebel
rebooting
receipt
receive
receiver
recent
recently
receptionist
recipe
recital
reckon
recommend
rectal
recuperate
red
reduce
reeds
reel
refer
referral
refill
reflect
reflex
reflux
refrigerator
refuse
regarding
region
regional
regret
rehab
reject
relate
related
relationship
relative
relax
relaxing
release
religion
rely
remain
remains
remark
remedies
remedy
remember
reminder
reminds
remiss
remote
remove
rent
repair
repel
replace
reply
report
represent
reprogramming
reptile
republic
request
requires
rescale
reschedule
rescue
research
resets
resetting
resorted
respect
respond
responsive
restart
restarts
restate
restaurant
restful
restless
resto
restore
restored
restores
restoring
restrain
restroom
restyle
result
retire
retired
returns
reversed
review
reviews
rewind
rice
rich
richard
rides
riding
rights
rip
rise
risk
river
riverside
roads
robe
robert
robin
robot
rock
rocks
rocky
roger
role
roll
rolled
romance
romantic
ronald
roof
roofer
roofing
rooster
root
rope
rose
roster
rosters
rotten
rough
roughly
rounds
routes
routine
row
roy
royal
rub
rubber
rude
ruin
ruler
rules
rump
rundown
rush
russell
russia
rusty
ruth
ryan
sacco
sack
sad
saddle
sadly
safely
safety
sail
sailor
salad
sale
sally
salmon
salon
salt
salty
sam
samantha
samuel
sand
sandals
sandra
sandwich
sang
sans
santa
sara
sarah
sarcastic
sat
satisfied
saturday
saturdays
sauce
sauna
sausage
saving
sax
scale
scan
scares
scary
scene
scenes
scent
scheme
scholar
schools
sciatica
scissors
scoliosis
score
scott
scratch
scream
screaming
screen
screw
scripts
sea
seal
sean
sear
search
season
seat
seats
secret
secretary
section
security
sedated
sedating
sedation
seed
seek
seem
seen
sees
seize
seizes
seizing
seizures
seldom
select
selected
sell
selling
sending
senior
sense
senses
sentence
separate
september
serious
seriously
servant
serve
service
sessions
settle
settlement
seventeen
seventh
seventies
severe
sew
sex
shade
shadow
shaky
shame
shape
shapes
share
shared
shark
sharks
sharon
sharp
shave
sheep
sheet
sheets
sheldon
shelf
shell
shelter
shine
shingles
ship
shirley
shirt
shirts
shock
shoe
shoes
shopping
shore
shorts
shoulder
shout
shovel
shower
shrimp
shrooms
shuffle
shy
sidewalk
sienna
sight
signal
signed
silence
silent
silk
silly
silver
similar
simple
sin
sincerely
sing
singer
singing
singular
sink
sir
siri
sisters
site
sitter
situation
sixteen
sixth
sixty
size
sizes
skill
skills
skinny
skipping
skirt
skull
sky
slave
sled
sleeping
slept
slice
slide
slip
slippers
slope
slowed
smart
smell
smile
smith
smoke
smooth
snack
snake
snoring
snow
soap
soccer
social
sock
socks
soda
sofa
soft
software
soil
soldier
solid
solution
songs
sonnet
sons
sophia
sore
sores
sorts
soul
sound
soup
sour
source
south
southern
space
spain
spam
spanish
spare
spasm
spasms
speaker
speaking
specialist
spend
spent
spider
spill
spin
spinal
spins
spirit
spite
spoil
spoke
spoken
spooked
spoon
sport
sports
spot
spots
spray
sprays
spread
spring
square
squeeze
squeezed
stabbing
stable
stage
stake
stale
stall
stamp
stand
standard
standing
star
stare
stars
started
starting
static
stating
station
stations
statue
status
staying
stays
steady
steak
steal
steam
steel
steep
steer
stella
stem
stenosis
stent
step
stephanie
stephen
steps
sterile
steve
steven
sticky
stiff
stimulate
sting
stir
stitch
stock
stole
stone
stood
stool
stopping
store
stores
stories
storm
story
stove
straighter
strawberry
stream
streets
stress
strict
strike
string
strip
stripe
strive
structure
struggle
student
students
studio
study
stupid
style
subjects
submit
substitute
subvert
success
suck
sudden
suddenly
sued
suffer
suffering
sugar
suit
suite
sullen
summer
summit
sun
sunday
sundays
sunny
sunrise
sunset
sunshine
supper
suppertime
supplemental
supplemented
supply
support
surface
surgeon
surprise
surround
survive
susan
suspect
sweat
sweater
sweating
sweep
sweet
sweets
swelling
swim
swimming
swing
switch
swollen
sword
sympathetic
sympathy
sync
syndrome
syrup
tablet
tabs
tail
taken
tale
talent
talked
talks
tall
tames
tank
tantrum
tap
tape
target
tart
taste
tax
taxes
taxi
tea
teacher
teams
tear
tears
tease
teen
teenage
teenager
teeth
telephone
television
temperature
tempest
temple
tempo
temporary
tend
tennis
tense
tension
tent
tequila
teresa
term
terrace
terry
tests
texas
text
thanksgiving
that'll
theater
themes
therapies
therapist
therapy
therefore
theresa
thermostat
thick
thief
thin
thirsty
thirteen
thirtieth
thomas
thousand
thread
threat
threw
throbbing
throne
throw
throwing
thumb
thunder
thursday
thus
thyroid
ticker
tide
tie
tiger
tight
tim
timer
timothy
tin
tina
tingle
tingling
tiny
tip
tips
tire
tiresome
titanic
title
toast
toaster
tobacco
toe
toes
toffee
toilet
tomas
tomato
tomatoes
ton
tone
tony
tool
tools
tooth
topaz
topical
tore
torn
toss
total
touch
touched
tough
tour
tourist
tow
towel
tower
town
toy
toys
trachea
track
tracks
traction
trade
tradition
traffic
trail
trained
tramp
trance
transfer
transient
transit
transition
translate
translation
transport
trap
trapeze
trapped
traps
trash
travel
treadmill
treasure
tree
trees
tremor
tremors
trial
triangle
tribe
tricare
tricked
trickier
trickle
tricks
tricky
trig
trim
trio
triplets
trippy
troche
troches
troops
trophies
true
trustworthy
truth
try
tub
tube
tuesday
tune
tunnel
turkey
turned
turning
twelfth
twilight
twin
twins
twist
tyler
type
typical
tyrant
uglier
ugly
uh
um
umbrella
un
unable
unalive
unborn
uncles
underneath
understood
underwear
undo
undone
uneasy
unhappy
unhook
unhooked
uniform
union
unit
university
unlikely
unlock
unpleasant
unravel
unsteady
unusual
upper
upset
upstairs
urgent
urinate
useful
useless
uses
vacation
vacuum
valiant
valley
valleys
value
van
vanish
vans
vape
vaping
various
veered
vegetable
vegetables
vehicle
vein
veins
vellum
velum
versa
versatile
verse
verses
version
versus
vertigo
vet
veterans
victim
victoria
video
view
village
vincent
violin
virginia
virus
visiting
visitor
visits
vocabulary
vodka
voices
volume
vomiting
vote
vowel
vox
voyage
wage
wagon
waist
waiter
walked
wall
wallet
walls
walter
wanda
war
warm
warn
warned
warning
warps
wash
waste
watches
watching
waterfall
waves
wax
wayne
ways
weak
weakness
wealth
weapon
weather
wedding
wednesday
weed
weekends
weigh
welcome
west
western
wet
whale
whatever
wheat
wheel
wheelchair
wheezing
wherever
whiskey
whisper
whistle
white
wicked
wifi
wig
wild
william
willie
willing
win
wind
window
windows
windy
wine
wing
wings
winner
winter
wiped
wire
wiring
wisdom
wise
wish
witch
witness
woke
wolf
women
won
wonder
wont
wooden
wool
worker
workers
workout
worm
worst
wound
wrap
wrestle
wrist
wrists
writer
writing
written
xbox
xerox
ya
yard
yawn
yearly
yelling
yellow
yogurt
young
zachary
zack
zaps
zebra
zen
zero
zeta
zigo
zip
zombie
zone
zones
zoo
`);

const commonWords = linesOf(`
a
able
about
above
across
actually
afraid
after
afternoon
afterward
afterwards
again
against
age
ago
ahead
aide
ain't
air
alarm
alive
all
allergic
allowed
almost
alone
along
already
alright
also
although
always
am
ambulance
among
amount
an
and
anesthetic
another
answer
anxious
any
anybody
anymore
anyone
anything
anywhere
appointment
are
aren't
arm
around
as
ask
asking
asleep
asthma
at
ate
attack
aunt
avoid
awake
away
awful
baby
back
bad
bag
bathroom
be
because
bed
bedtime
been
before
beforehand
behind
being
believe
below
beneath
benefit
benefits
beside
bet
better
between
beyond
big
bit
black
bleeding
block
blocking
blocks
blood
blue
body
book
booster
boss
both
bother
bottle
box
boy
boyfriend
brain
break
breath
breathe
breathing
bridge
bring
brother
building
burning
bus
but
buy
by
calendar
call
called
calm
came
can
can't
cancel
cannot
car
card
care
carry
cat
catch
cause
chair
chance
change
changes
check
checking
chest
chicken
child
choking
chronic
class
clean
clear
client
clinic
clock
close
cloudy
coffee
cold
collapsed
color
come
comes
coming
confused
cost
could
couldn't
count
country
couple
course
cousin
cover
crash
cream
cure
curious
cut
cutting
dad
damage
dangerous
dare
dark
daughter
day
days
dead
deal
dear
death
despite
did
didn't
die
died
different
dinner
dizzy
do
doctor
does
doesn't
dog
doing
don't
done
door
dose
doubt
down
dream
dreamy
drip
drips
drive
driving
drop
dropped
drug
drugs
drunk
due
dunno
duration
during
dying
each
earlier
early
ease
easy
eat
effects
eggs
eight
eighty
either
eleven
else
emergency
empty
end
ending
enough
entire
even
evening
ever
every
everybody
everyone
everything
everywhere
exactly
except
expect
explain
eye
eyes
face
fade
faint
fainting
fall
family
far
fast
father
feed
feel
feeling
feels
feet
fell
felt
fetch
few
fibro
fibromyalgia
fifteen
figure
fill
find
fine
finish
finished
fire
first
fit
five
fix
floor
foggy
folks
following
for
forever
forget
forgot
found
four
free
friend
frightened
from
front
full
funny
fusion
game
garage
garden
gas
gave
get
gets
getting
gimme
give
given
giving
go
god
goes
going
gone
gonna
good
goodbye
goodness
got
gotta
grandma
grandmother
grandpa
gray
groggy
guess
guys
gym
had
hadn't
hair
half
halfway
hallucinations
hand
hands
hang
hangover
happen
happens
hard
harm
has
hasn't
hate
have
haven't
having
he
he'd
he'll
he's
head
headaches
hear
heard
hearing
heart
heavy
help
helping
helps
her
here
here's
hers
herself
high
him
himself
hip
his
hit
hold
home
honestly
honey
hooked
hope
hoping
horse
horses
hospital
hot
hour
hours
house
how
how's
huh
hundred
hurt
hurting
hurts
husband
i
i'd
i'll
i'm
i've
idea
if
in
infusion
infusions
inside
insurance
into
is
isn't
it
it'd
it'll
it's
its
itself
iv
job
jump
just
keep
keeps
kept
keta
ketamine
kick
kid
kids
kill
killing
kind
kinda
kindly
kitchen
knock
know
knowing
lady
last
lasting
lasts
late
later
lay
least
leave
leaving
left
leg
legs
lemme
length
less
let
let's
lie
life
lift
light
lights
like
line
lips
list
listening
little
live
living
long
longer
look
looking
loopy
lose
lost
lot
love
low
lower
lunch
lying
machine
make
makes
making
man
many
matter
may
me
mean
meant
medical
medication
medications
medicine
medicines
meds
mess
mid
middle
might
migraine
migraines
mild
mind
mine
minute
minutes
mix
mom
month
more
morning
most
mother
mouth
move
moving
much
must
mustn't
my
myself
nah
name
near
necessary
neck
need
needed
needle
neighbor
neither
nerve
nerves
nervous
neuropathy
never
new
next
nice
night
nine
ninety
no
nobody
none
noon
nope
nor
normal
not
note
nothing
now
nowhere
numb
number
nurse
o'clock
of
off
office
often
oh
ok
okay
old
on
once
one
ones
online
only
onto
open
or
other
ought
our
ours
ourselves
out
outside
over
own
pain
pains
panic
paper
pardon
parking
part
partner
party
pass
passed
past
pathways
patient
patients
pay
people
permanent
person
phone
pick
pill
pills
place
plan
play
please
point
pounds
prescriptions
pressure
pretty
previous
prior
problem
procedure
provider
pulse
pump
purpose
put
question
questions
quick
quit
quite
rate
rather
react
reaction
read
ready
real
really
reason
receptor
receptors
recliner
record
recover
recovering
recovery
regular
relief
relieves
remind
repeat
reprogram
reset
rest
results
return
rid
ride
right
ring
risky
road
room
roommate
round
rule
run
running
runs
safe
said
same
saw
say
saying
says
scared
schedule
school
science
second
see
seeing
seems
seizure
self
send
sent
series
session
set
seven
seventy
several
shaking
shall
she
she'd
she'll
she's
shift
shoot
short
shot
shots
should
shouldn't
show
shut
sick
side
sign
signals
since
single
sister
sit
sitting
six
skin
skip
sleep
sleepy
slot
slow
slower
slowly
so
some
somebody
someone
something
sometimes
somewhere
son
song
soon
sorry
sort
sorta
sounds
speak
special
speech
speed
spell
staff
stairs
start
starts
state
stay
stick
still
stomach
stop
stopped
stops
straight
strange
street
stretch
stroke
strong
stuck
stuff
such
suicidal
suicide
suppose
supposed
sure
surely
surgery
swallow
swallowed
symptoms
system
table
tablets
take
takes
taking
talk
talking
teach
tell
telling
ten
terrible
terrified
test
tested
than
thank
thanks
that
that's
the
their
theirs
them
themselves
then
there
there's
these
they
they'd
they'll
they're
they've
thing
things
think
thinking
third
thirty
this
those
though
thought
thoughts
three
throat
through
throughout
ticket
till
time
times
tired
to
today
toddler
together
told
tomorrow
tongue
tonight
too
took
top
topic
topics
toward
towards
train
treat
treated
treatment
treatments
trick
tried
trip
tripping
trouble
truck
truly
trust
trying
turn
twelve
twenty
twice
two
uncle
unconscious
under
understand
unknown
unless
until
up
upon
us
use
used
usual
usually
very
vision
visions
visit
wait
waiting
wake
waking
walk
walking
wanna
want
wants
was
wasn't
watch
water
way
we
we'd
we'll
we're
we've
wear
wears
week
weekend
weeks
weight
weird
well
went
were
weren't
what
what's
when
when's
where
where's
whether
which
while
who
who's
whole
whom
whose
why
why's
wide
wife
will
with
within
without
wobbly
woman
won't
wondering
word
words
work
working
works
world
worried
worry
worse
worth
would
wouldn't
write
wrong
wrote
y'all
yeah
year
years
yep
yes
yesterday
yet
you
you'd
you'll
you're
you've
your
yours
yourself
`);

export const base: Content = { medicines, everydayWords, commonWords, ...{
  "locale": "en-US",
  "clinic": {
    "name": "the infusion clinic",
    "phone": "212-555-0142"
  },
  "topics": [
    {
      "id": "what-is-ketamine",
      "name": "what ketamine is",
      "question": "What is ketamine?",
      "short": "Ketamine is a medicine long used for anesthesia in surgery. Now it is also used to treat chronic pain, migraines and nerve pain. It has a long track record for safety when it is used the right way.",
      "full": "Ketamine is a medicine that was used in the past for anesthesia, during surgeries and medical procedures. It is now being used to treat chronic pain disorders, chronic migraines, fibromyalgia, and chronic neuropathic pain, which is nerve pain that goes on. It has a long track record for safety when it is used the right way.",
      "card": "Ketamine is a medicine long used for anesthesia during surgeries and medical procedures. Today it is also used to treat chronic pain disorders, chronic migraines, fibromyalgia and chronic neuropathic pain. It has a long track record for safety when used appropriately.",
      "hasMore": true,
      "next": "how-it-works"
    },
    {
      "id": "how-it-works",
      "name": "how ketamine works",
      "question": "How does ketamine work?",
      "short": "Ketamine works on receptors that control how your brain and body talk to each other. In short, it blocks the pain pathways. That lets your body reprogram itself, and brings relief.",
      "full": "Ketamine works directly on different types of receptors. They regulate and control the way your brain communicates with your body. In short, it blocks the pain pathways. That allows your body to reprogram itself, and the result is symptom relief from many diseases and disorders.",
      "card": "Ketamine works directly on different types of receptors, which regulate and control how the brain communicates with the body. In essence it blocks the pain pathways. This allows the body to reprogram itself, which results in symptom relief from many diseases and disorders.",
      "hasMore": true,
      "next": "medications"
    },
    {
      "id": "medications",
      "name": "which medicines to stop",
      "question": "Which of my medications do I need to stop?",
      "short": "Before your infusion, tell your provider if you take an MAOI, a benzodiazepine, or lamotrigine. The clinic advises not taking these the night before or the day of it. Check with your provider before you skip or stop one.",
      "full": "Before your infusion, please tell your provider if you take any of these. First, MAOIs, which are monoamine oxidase inhibitors. Second, benzodiazepines, such as Ativan, Xanax, Klonopin and Valium, and others of that kind. Third, lamotrigine, also called Lamictal. The clinic advises not taking these the night before or the day of your infusion. Check with your provider before you skip or stop one.",
      "card": "Tell your provider if you take MAOIs (monoamine oxidase inhibitors), benzodiazepines (Ativan, Xanax, Klonopin, Valium and others of that kind) or lamotrigine (Lamictal). The clinic advises not taking these the night before or the day of your infusion. Check with your provider before you skip or stop one.",
      "hasMore": true,
      "next": "during-infusion"
    },
    {
      "id": "during-infusion",
      "name": "how it feels during the infusion",
      "question": "How am I going to feel during the infusion?",
      "short": "During the infusion, some people feel sedated, or like they are in a dream. Thoughts, vision or speech may change for some. A healthcare professional is always close by to keep you safe.",
      "full": "During the infusion, some patients report feeling sedated, or like they are in a dream. For some, their thought process, vision or speech changes. If you have unwanted sensations or unpleasant hallucinations, the team may decrease the amount of the medication, or how fast it goes in, to ease them. A healthcare professional is always close by, to make sure you are safe and well taken care of.",
      "card": "Some patients report feeling sedated, or like they are in a dream. Some notice changes in their thought process, vision or speech. If you have unwanted sensations or unpleasant hallucinations, the team may decrease the amount of the medication, or how fast it is infused, to minimize them. A healthcare professional is always close by, making sure you are safe and well taken care of.",
      "hasMore": true,
      "next": "after-infusion"
    },
    {
      "id": "after-infusion",
      "name": "how it feels after the infusion",
      "question": "How am I going to feel after the infusion?",
      "short": "After the infusion, you may feel a little tired for a few hours. You may have mild difficulty walking, or cloudy thinking. Take it easy, and have a relaxing day.",
      "full": "After the infusion, for a few hours, you may feel a little tired. You may notice mild difficulty walking, or even what people call cloudy thinking. The clinic advises you to take it easy, and to have a relaxing day following the infusion. The team will make sure that you are ready and safe after it.",
      "card": "For a few hours after the infusion you may feel a little tired, notice mild difficulty walking, or even have \"cloudy thinking\". The clinic advises you to take it easy and have a relaxing day following the infusion. The team will make sure that you are ready and safe after it.",
      "hasMore": true,
      "next": "appointment-length"
    },
    {
      "id": "appointment-length",
      "name": "how long the visit takes",
      "question": "How long is the ketamine infusion and recovery?",
      "short": "The whole visit may take up to one and a half to two hours. That leaves time to recover. Many patients recover twenty to thirty minutes after the infusion.",
      "full": "The whole visit may take up to one and a half to two hours, due to the recovery time after the infusion. Many patients recover twenty to thirty minutes after the infusion. The team will make sure that you are ready and safe after it.",
      "card": "The appointment may take up to 1 and a half to 2 hours, due to the recovery time after the infusion. Many patients recover 20 to 30 minutes after the infusion. The team will make sure that you are ready and safe after it.",
      "hasMore": true,
      "next": "results-duration"
    },
    {
      "id": "results-duration",
      "name": "how long relief lasts",
      "question": "How long will the results last?",
      "short": "Relief from one infusion usually lasts a few days to a month. The clinic recommends a series of three infusions. That helps to make the gains last longer.",
      "full": "Relief from a single infusion usually lasts anywhere from a few days to a month. To prolong the benefits of infusion therapy, the clinic recommends a series of three infusions.",
      "card": "A single infusion usually helps for anywhere from a few days to a month. The clinic recommends a series of 3 infusions to prolong the benefits of infusion therapy.",
      "hasMore": false,
      "next": "what-is-ketamine"
    }
  ],
  "medicineClasses": [
    {
      "id": "maoi",
      "article": "an MAOI",
      "plural": "MAOIs",
      "names": [
        "MAOI",
        "MAOIs",
        "M A O I",
        "MAO inhibitor",
        "MAO inhibitors",
        "MAO blocker",
        "MAO blockers",
        "MAO-B inhibitor",
        "MAO-A inhibitor",
        "monoamine oxidase inhibitor",
        "monoamine oxidase inhibitors",
        "monoamine oxidase blocker"
      ],
      "heard": [
        "mao eye",
        "m a o",
        "m a o eye",
        "may oh eye",
        "mayo eyes",
        "mow eye",
        "emma oh i",
        "em a o i",
        "may o i's",
        "mono amine oxidase inhibitor",
        "monamine oxidase inhibitor",
        "mono mean oxidase inhibitor",
        "mono amino oxidase inhibitor",
        "monoamine oxide inhibitor",
        "mono a mean oxidase"
      ]
    },
    {
      "id": "benzodiazepine",
      "article": "a benzodiazepine",
      "plural": "benzodiazepines",
      "names": [
        "benzodiazepine",
        "benzodiazepines",
        "benzo",
        "benzos",
        "benzodiazepine pills",
        "benzo pills"
      ],
      "heard": [
        "benzodiazapine",
        "benzo diazepine",
        "benzo diaz a peen",
        "benzo dies a peen",
        "benso diazepine",
        "benzodiapine",
        "bends o diazepine",
        "ben zo diazepine",
        "bendzo",
        "ben zoes",
        "benzoes",
        "bends ohs",
        "bensos",
        "benz oh's"
      ]
    },
    {
      "id": "lamotrigine",
      "article": "a brand of lamotrigine",
      "plural": "lamotrigine",
      "names": [],
      "heard": []
    }
  ],
  "medicineForms": [
    {
      "id": "stop",
      "answers": {
        "listed": "{described} is on the clinic's list. Tell your provider about it. The clinic advises not taking it the night before or the day of your infusion.",
        "class": "{medicine} are on the clinic's list. Tell your provider if you take any. The clinic advises not taking them the night before or the day of your infusion.",
        "not-listed": "{medicine} is not on the clinic's list. That does not mean it is fine to take or to stop. Ask the clinic about it.",
        "unclear": "I am not sure which medicine that is. That does not mean it is fine to take or to stop. Ask the clinic about it before your infusion.",
        "none": "The clinic lists MAOIs, benzodiazepines and lamotrigine. It advises not taking those the night before or the day of your infusion. Tell your provider what you take."
      }
    },
    {
      "id": "take",
      "answers": {
        "listed": "{described} is on the clinic's list. Tell your provider about it. The clinic advises not taking it the night before or the day of your infusion.",
        "class": "{medicine} are on the clinic's list. Tell your provider if you take any. The clinic advises not taking them the night before or the day of your infusion.",
        "not-listed": "{medicine} is not on the clinic's list. That does not mean it is fine to take or to stop. Ask the clinic about it.",
        "unclear": "I am not sure which medicine that is. That does not mean it is fine to take or to stop. Ask the clinic about it before your infusion.",
        "none": "The clinic lists MAOIs, benzodiazepines and lamotrigine. It advises not taking those the night before or the day of your infusion. Tell your provider what you take."
      }
    },
    {
      "id": "okay",
      "answers": {
        "listed": "{described} is on the clinic's list. Tell your provider about it. The clinic advises not taking it the night before or the day of your infusion.",
        "class": "{medicine} are on the clinic's list. Tell your provider if you take any. The clinic advises not taking them the night before or the day of your infusion.",
        "not-listed": "{medicine} is not on the clinic's list. That does not mean it is fine to take or to stop. Ask the clinic about it.",
        "unclear": "I am not sure which medicine that is. That does not mean it is fine to take or to stop. Ask the clinic about it before your infusion.",
        "none": "The clinic lists MAOIs, benzodiazepines and lamotrigine. It advises not taking those the night before or the day of your infusion. Tell your provider what you take."
      }
    },
    {
      "id": "when-stop",
      "answers": {
        "listed": "{described} is on the clinic's list. Tell your provider about it. The clinic advises not taking it the night before or the day of your infusion.",
        "class": "{medicine} are on the clinic's list. Tell your provider if you take any. The clinic advises not taking them the night before or the day of your infusion.",
        "not-listed": "{medicine} is not on the clinic's list, so its FAQ gives no time. That does not mean it is fine to take or to stop. Ask the clinic.",
        "unclear": "I am not sure which medicine that is. That does not mean it is fine to take or to stop. Ask the clinic about it before your infusion.",
        "none": "The clinic lists MAOIs, benzodiazepines and lamotrigine. It advises not taking those the night before or the day of your infusion. Tell your provider what you take."
      }
    },
    {
      "id": "restart",
      "answers": {
        "listed": "The clinic's FAQ does not say when to start {medicine} again. {described} is on its list. Ask your provider when it is right for you.",
        "class": "The clinic's FAQ does not say when to start {medicine} again. They are on its list. Ask your provider when it is right for you.",
        "not-listed": "{medicine} is not on the clinic's list. The FAQ does not say when to start again. That does not mean it is fine to take or to stop.",
        "unclear": "I am not sure which medicine that is. That does not mean it is fine to take or to stop. Ask the clinic about it before your infusion.",
        "none": "The clinic's FAQ does not say when to start a medicine again. Ask your provider when it is right for you."
      }
    },
    {
      "id": "took",
      "answers": {
        "listed": "{described} is on the clinic's list. Its FAQ says no more, so tell the clinic before your infusion. If you took too much, call 911.",
        "class": "{medicine} are on the clinic's list. Its FAQ says no more, so tell the clinic before your infusion. If you took too much, call 911.",
        "not-listed": "{medicine} is not on the list. That does not mean it is fine to take or to stop. Tell the clinic. If you took too much, call 911.",
        "unclear": "I am not sure which medicine that is. Tell the clinic before your infusion what you took. If you took too much, call 911.",
        "none": "The FAQ does not say what comes next. Tell the clinic before your infusion what you took. If you took too much, call 911."
      }
    },
    {
      "id": "forgot",
      "answers": {
        "listed": "{described} is on the clinic's list. Its FAQ says no more, so tell the clinic before your infusion. If you took too much, call 911.",
        "class": "{medicine} are on the clinic's list. Its FAQ says no more, so tell the clinic before your infusion. If you took too much, call 911.",
        "not-listed": "{medicine} is not on the list. That does not mean it is fine to take or to stop. Tell the clinic. If you took too much, call 911.",
        "unclear": "I am not sure which medicine that is. Tell the clinic before your infusion what you took. If you took too much, call 911.",
        "none": "The FAQ does not say what comes next. Tell the clinic before your infusion what you took. If you took too much, call 911."
      }
    },
    {
      "id": "dose",
      "answers": {
        "listed": "{described} is on the clinic's list. Its FAQ gives no doses. The clinic advises not taking it the night before or the day of your infusion.",
        "class": "The clinic's FAQ gives no doses. {medicine} are on its list: it advises not taking them the night before or the day of your infusion.",
        "not-listed": "The clinic's FAQ does not say how much {medicine} to take. That does not mean any amount is fine to take or to stop. Ask the clinic.",
        "unclear": "The clinic's FAQ gives no doses, and I am not sure which medicine that is. Ask the clinic.",
        "none": "The clinic's FAQ gives no doses. Ask your provider how much is right for you."
      }
    },
    {
      "id": "consequence",
      "answers": {
        "listed": "Tell your provider about {described}. The clinic advises not taking it the night before or the day of your infusion. The FAQ says no more.",
        "class": "Tell your provider about {medicine}. The clinic advises not taking them the night before or the day of your infusion. The FAQ says no more.",
        "not-listed": "The clinic's FAQ does not say what happens if you take {medicine}. That does not mean it is fine to take or to stop. Ask the clinic.",
        "unclear": "The clinic's FAQ does not say what happens, and I am not sure which medicine that is. Ask the clinic about it.",
        "none": "The clinic's FAQ does not say what happens then. Ask the clinic before your infusion."
      }
    },
    {
      "id": "on-list",
      "answers": {
        "listed": "{described} is on the clinic's list. Tell your provider about it. The clinic advises not taking it the night before or the day of your infusion.",
        "class": "{medicine} are on the clinic's list. Tell your provider if you take any. The clinic advises not taking them the night before or the day of your infusion.",
        "not-listed": "{medicine} is not on the clinic's list. That does not mean it is fine to take or to stop. Ask the clinic about it.",
        "unclear": "I am not sure which medicine that is. That does not mean it is fine to take or to stop. Ask the clinic about it before your infusion.",
        "none": "The clinic lists MAOIs, benzodiazepines and lamotrigine. It advises not taking those the night before or the day of your infusion. Tell your provider what you take."
      }
    },
    {
      "id": "everything-else",
      "answers": {
        "listed": "{described} is on the clinic's list. That does not mean everything else is fine to take or to stop. Ask the clinic about yours.",
        "class": "{medicine} are on the clinic's list. That does not mean everything else is fine to take or to stop. Ask the clinic about yours.",
        "not-listed": "{medicine} is not on the clinic's list. That does not mean it is fine to take or to stop. Ask the clinic about it.",
        "unclear": "I am not sure which medicine that is. That does not mean it is fine to take or to stop. Ask the clinic about it before your infusion.",
        "none": "The clinic lists MAOIs, benzodiazepines and lamotrigine. That does not mean everything else is fine to take or to stop. Ask the clinic about yours."
      }
    },
    {
      "id": "which",
      "answers": {
        "listed": "{described} is on the clinic's list. Tell your provider about it. The clinic advises not taking it the night before or the day of your infusion.",
        "class": "{medicine} are on the clinic's list. Tell your provider if you take any. The clinic advises not taking them the night before or the day of your infusion.",
        "not-listed": "{medicine} is not on the clinic's list. That does not mean it is fine to take or to stop. Ask the clinic about it.",
        "unclear": "I am not sure which medicine that is. That does not mean it is fine to take or to stop. Ask the clinic about it before your infusion.",
        "none": "The clinic lists MAOIs, benzodiazepines and lamotrigine. It advises not taking those the night before or the day of your infusion. Tell your provider what you take."
      }
    }
  ],
  "medicineList": [
    "The clinic's list has three kinds, not to be taken the night before or the day of your infusion. The first is MAOIs, or monoamine oxidase inhibitors. Check with your provider before you skip or stop one.",
    "The second kind on the list is benzodiazepines, such as Ativan and Xanax. Check with your provider before you skip or stop one.",
    "Klonopin and Valium are benzodiazepines too, and there are others. Check with your provider before you skip or stop one.",
    "The third kind on the list is lamotrigine, also called Lamictal. Tell your provider if you take any of the three kinds. Check with them before you skip or stop one."
  ],
  "medicineCard": {
    "title": "The clinic's list of medicines",
    "text": "Tell your provider if you take MAOIs (monoamine oxidase inhibitors), benzodiazepines (Ativan, Xanax, Klonopin, Valium and others of that kind) or lamotrigine (Lamictal). The clinic advises not taking these the night before or the day of your infusion. Check with your provider before you skip or stop one."
  },
  "subjects": [
    {
      "id": "price",
      "name": "prices",
      "words": [
        "cost",
        "costs",
        "price",
        "prices",
        "expensive",
        "afford",
        "payment plan",
        "refund"
      ]
    },
    {
      "id": "insurance",
      "name": "insurance",
      "words": [
        "insurance",
        "medicare",
        "medicaid",
        "copay",
        "co-pay",
        "deductible",
        "blue cross",
        "aetna",
        "hsa"
      ]
    },
    {
      "id": "parking",
      "name": "parking",
      "words": [
        "parking",
        "garage",
        "valet"
      ]
    },
    {
      "id": "driving",
      "name": "driving",
      "words": [
        "drive",
        "driving",
        "steering wheel",
        "behind the wheel"
      ]
    },
    {
      "id": "ride-home",
      "name": "rides home",
      "words": [
        "ride home",
        "uber",
        "lyft",
        "taxi",
        "pick me up",
        "ride"
      ]
    },
    {
      "id": "eating-and-drinking",
      "name": "eating and drinking before a visit",
      "words": [
        "eat",
        "eating",
        "breakfast",
        "lunch",
        "fast before",
        "empty stomach",
        "snack",
        "food"
      ]
    },
    {
      "id": "pregnancy",
      "name": "pregnancy and breastfeeding",
      "words": [
        "pregnant",
        "pregnancy",
        "breastfeeding",
        "breastfeed"
      ]
    },
    {
      "id": "addiction",
      "name": "addiction",
      "words": [
        "addictive",
        "addicted",
        "addiction",
        "hooked on"
      ]
    },
    {
      "id": "legality",
      "name": "the law",
      "words": [
        "legal",
        "illegal",
        "fda",
        "legality",
        "controlled substance"
      ]
    },
    {
      "id": "booking",
      "name": "booking a visit",
      "words": [
        "book",
        "reschedule",
        "cancel my appointment",
        "schedule an appointment",
        "make an appointment"
      ]
    },
    {
      "id": "hours",
      "name": "opening hours",
      "words": [
        "opening hours",
        "what time do you open",
        "what time do you close",
        "weekends",
        "saturdays",
        "sundays"
      ]
    },
    {
      "id": "location",
      "name": "where the clinic is",
      "words": [
        "address",
        "directions",
        "location",
        "which building",
        "suite number"
      ]
    },
    {
      "id": "companions",
      "name": "bringing somebody along",
      "words": [
        "bring someone",
        "bring a friend",
        "sit with me",
        "come with me",
        "visitors"
      ]
    },
    {
      "id": "clothing",
      "name": "what to wear",
      "words": [
        "clothes",
        "clothing",
        "sweatpants",
        "pajamas",
        "shoes"
      ]
    },
    {
      "id": "dose",
      "name": "doses",
      "words": [
        "dose",
        "dosage",
        "milligrams",
        "milligram"
      ]
    },
    {
      "id": "needle",
      "name": "needles and drips",
      "words": [
        "needle",
        "needles",
        "veins",
        "vein"
      ]
    },
    {
      "id": "age",
      "name": "age limits",
      "words": [
        "age limit",
        "too old",
        "too young",
        "minimum age"
      ]
    },
    {
      "id": "other-conditions",
      "name": "other conditions",
      "words": [
        "depression",
        "depressed",
        "ptsd",
        "anxiety",
        "ocd",
        "autism",
        "bipolar",
        "cancer",
        "fibroids",
        "tinnitus"
      ]
    },
    {
      "id": "alcohol",
      "name": "alcohol",
      "words": [
        "alcohol",
        "beer",
        "whiskey",
        "vodka",
        "cocktail",
        "drinking alcohol"
      ]
    },
    {
      "id": "cannabis",
      "name": "cannabis",
      "words": [
        "cannabis",
        "weed",
        "marijuana",
        "edible",
        "edibles",
        "cbd",
        "thc"
      ]
    },
    {
      "id": "health-conditions",
      "name": "other health conditions",
      "words": [
        "blood pressure",
        "heart condition",
        "pacemaker",
        "kidney",
        "liver",
        "asthma",
        "glaucoma",
        "diabetes",
        "diabetic"
      ]
    },
    {
      "id": "staff",
      "name": "the staff",
      "words": [
        "qualified",
        "qualifications",
        "anesthesiologist",
        "credentials",
        "licensed",
        "board certified"
      ]
    },
    {
      "id": "success-rate",
      "name": "success rates",
      "words": [
        "success rate",
        "percentage",
        "what are the odds"
      ]
    },
    {
      "id": "privacy-and-records",
      "name": "privacy and records",
      "words": [
        "privacy",
        "confidential",
        "hipaa"
      ]
    },
    {
      "id": "drug-test",
      "name": "drug tests",
      "words": [
        "drug test",
        "drug screen",
        "urine test",
        "pee test"
      ]
    },
    {
      "id": "other-forms",
      "name": "other forms of the medicine",
      "words": [
        "nasal spray",
        "spravato",
        "lozenge",
        "lozenges",
        "troche",
        "troches"
      ]
    },
    {
      "id": "amenities",
      "name": "what the clinic offers during a visit",
      "words": [
        "wifi",
        "wi-fi",
        "blanket",
        "headphones",
        "bathroom",
        "restroom"
      ]
    },
    {
      "id": "travel",
      "name": "travel",
      "words": [
        "fly",
        "flight",
        "airplane",
        "travel",
        "hotel"
      ]
    },
    {
      "id": "paperwork",
      "name": "paperwork",
      "words": [
        "paperwork",
        "consent form",
        "referral"
      ]
    },
    {
      "id": "children-care",
      "name": "children at the clinic",
      "words": [
        "babysitter",
        "daycare",
        "childcare",
        "toddler"
      ]
    },
    {
      "id": "weight",
      "name": "weight",
      "words": [
        "weight",
        "weigh",
        "overweight",
        "obese",
        "pounds"
      ]
    },
    {
      "id": "interactions-food",
      "name": "particular foods and drinks",
      "words": [
        "coffee",
        "grapefruit",
        "caffeine",
        "tea",
        "energy drink"
      ]
    }
  ],
  "scripts": [
    {
      "id": "danger",
      "speech": "Call 911 now. This may be an emergency. I cannot call for you. If you are at the clinic, get a staff member right away.",
      "card": {
        "title": "Call 911 now",
        "text": "This may be an emergency. Call 911 now. Infusion Guide: I cannot call for you. If you are at the clinic, get a staff member right away."
      },
      "print": "This may be an emergency. Call 911 now. The Alexa skill cannot call for you. If you are at the clinic, get a staff member right away.",
      "number": "911"
    },
    {
      "id": "self-harm",
      "speech": "You are not alone, and help is there now. Call or text 988, any time. If you are in danger right now, call 911. I cannot call for you.",
      "card": {
        "title": "Call or text 988",
        "text": "You are not alone, and help is there now. Call or text 988, any time. If you or somebody else is in danger right now, call 911. I cannot call for you."
      },
      "print": "You are not alone, and help is there now. Call or text 988, any time. If you or somebody else is in danger right now, call 911. The Alexa skill cannot call for you.",
      "number": "988"
    }
  ],
  "sentences": {
    "welcome": [
      "Welcome to Infusion Guide. I answer common questions about your ketamine infusion."
    ],
    "missed-once": [
      "Sorry, I did not get that.",
      "Sorry, I missed that.",
      "Sorry, I am not sure what you mean."
    ],
    "missed-twice": [
      "Sorry, I still did not get that.",
      "I did not catch it this time either."
    ],
    "missed-twice-list": [
      "Sorry, I still did not get that. I only know {topics}."
    ],
    "missed-thrice": [
      "Sorry, I cannot help with that one. Please call the clinic at {phone}. Take care."
    ],
    "help-start": [
      "I share what the clinic's FAQ says about your infusion. It is general information, not medical advice. You can say, \"list the questions\"."
    ],
    "help-topic": [
      "We are at {topic}. You can say, \"tell me more\", or \"next question\", or ask me something else."
    ],
    "help-medicine": [
      "You can ask about a medicine by its name. I know the clinic's list, and nothing beyond it."
    ],
    "help-list": [
      "Say the question you like, or its number. The clinic can answer anything else."
    ],
    "topics-first": [
      "I can tell you {topics}.",
      "You can ask me {topics}."
    ],
    "topics-more": [
      "I can also tell you {topics}."
    ],
    "outside": [
      "The clinic's FAQ does not cover that, so I do not want to guess. You can call the clinic at {phone}.",
      "That is not in the clinic's FAQ. The clinic can tell you, at {phone}."
    ],
    "outside-subject": [
      "The clinic's FAQ does not cover {subject}. You can call the clinic at {phone}.",
      "I only know the clinic's FAQ, and it does not cover {subject}. The clinic can tell you, at {phone}."
    ],
    "medicine-also-listed": [
      "The same goes for {described}, which is on the list too."
    ],
    "medicine-also-class": [
      "The same goes for {medicine}, which are on the list too."
    ],
    "medicine-also-not-listed": [
      "The list does not name {medicine}. That does not mean it is fine to take or to stop."
    ],
    "medicine-also-unclear": [
      "I am not sure about the other one, so ask the clinic about it."
    ],
    "medicine-others": [
      "You named more than these two. Ask me about the others one by one."
    ],
    "medicine-check": [
      "Check with your provider before you skip or stop a medicine."
    ],
    "medicine-unsure": [
      "{medicine} may count as {class}, a kind that is on the clinic's list. Only the clinic can say. Ask about it before your infusion."
    ],
    "medicine-group": [
      "With {medicine}, it depends which. Some can be {class}, and those are on the clinic's list. Ask the clinic about yours."
    ],
    "medicine-group-not-listed": [
      "The clinic's list does not name {medicine}. That does not mean they are fine to take or to stop. Ask the clinic about yours."
    ],
    "medicine-described": [
      "{medicine}, {class},"
    ],
    "moving-on": [
      "All right.",
      "Okay."
    ],
    "nothing-more": [
      "All right.",
      "No problem."
    ],
    "goodbye": [
      "Goodbye, and take care.",
      "Take care, and goodbye."
    ],
    "caution": [
      "If anyone is in danger now, call 911."
    ],
    "error": [
      "Sorry, something went wrong on my side. Please try again, or call the clinic at {phone}."
    ],
    "error-medicine": [
      "Sorry, something went wrong on my side. Before you take or skip a medicine, ask the clinic, at {phone}."
    ]
  },
  "questions": {
    "what-first": {
      "ask": [
        "What would you like to know?"
      ],
      "reprompt": "You can ask, \"how long does recovery take\", or \"which medicines to stop\". What would you like to know?"
    },
    "what-else": {
      "ask": [
        "What else would you like to know?",
        "What else can I tell you?"
      ],
      "reprompt": "You can ask another question, or say, \"goodbye\". What would you like?"
    },
    "which-topic": {
      "ask": [
        "Which one would you like?"
      ],
      "reprompt": "You can name one of them, or say, \"the first one\". Which would you like?"
    },
    "hear-more": {
      "ask": [
        "Would you like to hear more?",
        "Shall I tell you more?"
      ],
      "reprompt": "There is more about this. Would you like to hear it, yes or no?"
    },
    "hear-topic": {
      "ask": [
        "Would you like to hear {topic}?",
        "Shall I tell you {topic}?"
      ],
      "reprompt": "I can go on with {topic}. Would you like that, yes or no?"
    },
    "hear-list": {
      "ask": [
        "Would you like to hear the clinic's list?"
      ],
      "reprompt": "I can read you the clinic's list of medicines. Shall I, yes or no?"
    },
    "go-on": {
      "ask": [
        "Shall I go on?"
      ],
      "reprompt": "There is more on the list. Would you like me to go on, yes or no?"
    },
    "did-you-mean": {
      "ask": [
        "Did you mean {first}, or {second}?"
      ],
      "reprompt": "You can say, \"the first one\", for {first}, or \"the second one\", for {second}. Which is it?"
    },
    "suggest-two": {
      "ask": [
        "You can ask {first}, or {second}. Which would you like?"
      ],
      "reprompt": "I can tell you {first}, or {second}. Which one?"
    },
    "did-you-say": {
      "ask": [
        "Did you say {medicine}?"
      ],
      "reprompt": "I want to be sure about the name. Was it {medicine}, yes or no?"
    },
    "did-you-say-either": {
      "ask": [
        "Did you say {first}, or {second}?"
      ],
      "reprompt": "I want to be sure about the name. Was it {first}, or {second}?"
    }
  },
  "labels": {
    "title": "Infusion Guide",
    "yes": "Yes",
    "no": "No",
    "next": "Next question",
    "questions": "All questions",
    "medicines": "List of medicines",
    "in-full": "In full",
    "source": "From the clinic's FAQ",
    "not-here": "A medicine that is not here is not on the clinic's list. That does not mean it is fine to take or to stop. Ask the clinic about it.",
    "handout-title": "Your ketamine infusion: questions and answers",
    "handout-emergency": "In an emergency",
    "handout-phone": "The clinic's phone"
  },
  "pronunciations": {
    "112": "one one two",
    "911": "nine one one",
    "988": "nine eight eight",
    "999": "nine nine nine",
    "ketamine": "KET uh meen",
    "lamotrigine": "luh MOH tri jeen",
    "lamictal": "luh MIK tull",
    "klonopin": "KLON uh pin",
    "ativan": "AT i van",
    "xanax": "ZAN ax",
    "valium": "VAL ee um",
    "nardil": "NAR dill",
    "parnate": "PAR nate",
    "marplan": "MAR plan",
    "emsam": "EM sam",
    "azilect": "AZ i lect",
    "maoi": "M. A. O. I.",
    "maois": "M. A. O. eyes",
    "monoamine oxidase inhibitor": "mono uh MEEN OX i dace in HIB i ter",
    "monoamine oxidase inhibitors": "mono uh MEEN OX i dace in HIB i ters",
    "benzodiazepine": "ben zoh dye AZ uh peen",
    "benzodiazepines": "ben zoh dye AZ uh peens",
    "benzo": "BEN zoh",
    "benzos": "BEN zohs",
    "alprazolam": "al PRAZ oh lam",
    "lorazepam": "lor AZ uh pam",
    "clonazepam": "kloh NAZ uh pam",
    "diazepam": "dye AZ uh pam",
    "chlordiazepoxide": "klor dye az uh POX ide",
    "clorazepate": "klor AZ uh pate",
    "oxazepam": "ox AZ uh pam",
    "temazepam": "tuh MAZ uh pam",
    "triazolam": "try AZ oh lam",
    "midazolam": "mi DAZ oh lam",
    "clobazam": "KLOH buh zam",
    "phenelzine": "FEN el zeen",
    "tranylcypromine": "tran il SIP roh meen",
    "isocarboxazid": "eye soh kar BOX uh zid",
    "selegiline": "suh LEJ i leen",
    "rasagiline": "ruh SAJ i leen",
    "moclobemide": "moh KLOH buh mide",
    "neuropathic": "noor oh PATH ick",
    "fibromyalgia": "fy broh my AL juh",
    "anesthesia": "an es THEE zhuh",
    "faq": "F. A. Q.",
    "000": "triple zero"
  },
  "intents": {
    "AfterInfusionIntent": {
      "kind": "topic",
      "topic": "after-infusion"
    },
    "AppointmentLengthIntent": {
      "kind": "topic",
      "topic": "appointment-length"
    },
    "DuringInfusionIntent": {
      "kind": "topic",
      "topic": "during-infusion"
    },
    "HowItWorksIntent": {
      "kind": "topic",
      "topic": "how-it-works"
    },
    "MedicationsIntent": {
      "kind": "topic",
      "topic": "medications"
    },
    "ResultsDurationIntent": {
      "kind": "topic",
      "topic": "results-duration"
    },
    "WhatIsKetamineIntent": {
      "kind": "topic",
      "topic": "what-is-ketamine"
    },
    "MedicineStopIntent": {
      "kind": "medicine",
      "form": "stop"
    },
    "MedicineTakeIntent": {
      "kind": "medicine",
      "form": "take"
    },
    "MedicineOkayIntent": {
      "kind": "medicine",
      "form": "okay"
    },
    "MedicineWhenStopIntent": {
      "kind": "medicine",
      "form": "when-stop"
    },
    "MedicineRestartIntent": {
      "kind": "medicine",
      "form": "restart"
    },
    "MedicineTookIntent": {
      "kind": "medicine",
      "form": "took"
    },
    "MedicineForgotIntent": {
      "kind": "medicine",
      "form": "forgot"
    },
    "MedicineDoseIntent": {
      "kind": "medicine",
      "form": "dose"
    },
    "MedicineConsequenceIntent": {
      "kind": "medicine",
      "form": "consequence"
    },
    "MedicineOnListIntent": {
      "kind": "medicine",
      "form": "on-list"
    },
    "MedicineEverythingElseIntent": {
      "kind": "medicine",
      "form": "everything-else"
    },
    "MedicineWhichIntent": {
      "kind": "medicine",
      "form": "which"
    },
    "EmergencyIntent": {
      "kind": "emergency",
      "script": "danger"
    },
    "SelfHarmIntent": {
      "kind": "emergency",
      "script": "self-harm"
    },
    "OutsideIntent": {
      "kind": "outside"
    },
    "AppointmentLengthOrResultsDurationIntent": {
      "kind": "which",
      "topics": [
        "appointment-length",
        "results-duration"
      ]
    },
    "DuringInfusionOrAfterInfusionIntent": {
      "kind": "which",
      "topics": [
        "during-infusion",
        "after-infusion"
      ]
    },
    "OkayOrWhatIsKetamineIntent": {
      "kind": "follow-up",
      "form": "okay",
      "otherwise": [
        "what-is-ketamine"
      ]
    },
    "WhenStopOrAppointmentLengthOrResultsDurationIntent": {
      "kind": "follow-up",
      "form": "when-stop",
      "otherwise": [
        "appointment-length",
        "results-duration"
      ]
    },
    "RestartOrAfterInfusionIntent": {
      "kind": "follow-up",
      "form": "restart",
      "otherwise": [
        "after-infusion"
      ]
    },
    "ConsequenceOrHowItWorksIntent": {
      "kind": "follow-up",
      "form": "consequence",
      "otherwise": [
        "how-it-works"
      ]
    },
    "AMAZON.HelpIntent": {
      "kind": "control",
      "control": "help"
    },
    "AMAZON.RepeatIntent": {
      "kind": "control",
      "control": "repeat"
    },
    "SlowerIntent": {
      "kind": "control",
      "control": "slower"
    },
    "MoreIntent": {
      "kind": "control",
      "control": "more"
    },
    "AMAZON.YesIntent": {
      "kind": "control",
      "control": "yes"
    },
    "AMAZON.NoIntent": {
      "kind": "control",
      "control": "no"
    },
    "AMAZON.StopIntent": {
      "kind": "control",
      "control": "stop"
    },
    "AMAZON.NextIntent": {
      "kind": "control",
      "control": "next"
    },
    "AMAZON.PreviousIntent": {
      "kind": "control",
      "control": "previous"
    },
    "ListTopicsIntent": {
      "kind": "control",
      "control": "list-topics"
    },
    "PickIntent": {
      "kind": "pick"
    },
    "AskIntent": {
      "kind": "free-text"
    },
    "AMAZON.CancelIntent": {
      "kind": "control",
      "control": "stop"
    },
    "AMAZON.NavigateHomeIntent": {
      "kind": "control",
      "control": "stop"
    },
    "AMAZON.FallbackIntent": {
      "kind": "unknown"
    }
  }
} };
