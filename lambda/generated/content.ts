// Made from content/ by `npm run compile`. Change the content, not this file.
import type { Content } from '../content';

export const base: Content = {
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
  "medicines": [
    {
      "id": "alprazolam",
      "standing": {
        "kind": "listed",
        "class": "benzodiazepine"
      },
      "names": [
        "alprazolam",
        "Xanax",
        "Xanax XR",
        "Xanax TS",
        "Niravam",
        "Alprazolam Intensol",
        "Xanax bars",
        "Xannies",
        "Kalma",
        "Alprax",
        "Restyl",
        "Alzolam",
        "Anxit",
        "Trika"
      ],
      "heard": [
        "zan axe",
        "zan ax",
        "xan x",
        "zanex",
        "zanix",
        "xanix",
        "xanex",
        "zanacks",
        "zan nacks",
        "zana x",
        "alpra zolam",
        "all prazolam",
        "al prazo lamb",
        "alprazalam",
        "out prazolam"
      ]
    },
    {
      "id": "lorazepam",
      "standing": {
        "kind": "listed",
        "class": "benzodiazepine"
      },
      "names": [
        "lorazepam",
        "Ativan",
        "Loreev XR",
        "Lorazepam Intensol",
        "Temesta",
        "Larpose",
        "Trapex"
      ],
      "heard": [
        "adivan",
        "atavan",
        "ati van",
        "adavan",
        "attivan",
        "ativant",
        "atta van",
        "at ivan",
        "ativin",
        "lora zepam",
        "laura zepam",
        "lorazapam",
        "lor as a pam",
        "laura's a pam",
        "lora z pam"
      ]
    },
    {
      "id": "clonazepam",
      "standing": {
        "kind": "listed",
        "class": "benzodiazepine"
      },
      "names": [
        "clonazepam",
        "Klonopin",
        "Klonopin Wafers",
        "Rivotril",
        "Paxam",
        "Lonazep",
        "Clonotril",
        "Zapiz",
        "Petril",
        "Epitril",
        "Nexito Plus"
      ],
      "heard": [
        "clonopin",
        "clonapin",
        "klonapin",
        "clona pin",
        "clone o pin",
        "cologne a pin",
        "klonna pin",
        "klonopen",
        "k pins",
        "k-pins",
        "clona zepam",
        "clonazapam",
        "clone as a pam",
        "rivo trill",
        "rivatril"
      ]
    },
    {
      "id": "diazepam",
      "standing": {
        "kind": "listed",
        "class": "benzodiazepine"
      },
      "names": [
        "diazepam",
        "Valium",
        "Valtoco",
        "Diastat",
        "Diastat AcuDial",
        "Libervant",
        "Diazepam Intensol",
        "Diazemuls",
        "Stesolid",
        "Tensium",
        "Dialar",
        "Antenex",
        "Valpam",
        "Ducene",
        "Calmpose",
        "Placidox"
      ],
      "heard": [
        "vallium",
        "valeum",
        "vali um",
        "val ium",
        "valliam",
        "valley um",
        "valyum",
        "diazapam",
        "dia zepam",
        "diaz a pam",
        "die as a pam",
        "dye azepam",
        "val toco",
        "dia stat",
        "anten ex"
      ]
    },
    {
      "id": "chlordiazepoxide",
      "standing": {
        "kind": "listed",
        "class": "benzodiazepine"
      },
      "names": [
        "chlordiazepoxide",
        "chlordiazepoxide and clidinium",
        "chlordiazepoxide and amitriptyline",
        "Librium",
        "Librax",
        "Libritabs",
        "Limbitrol",
        "Tropium",
        "Equirex",
        "Normaxin",
        "Amixide"
      ],
      "heard": [
        "libreum",
        "lib rium",
        "library um",
        "librian",
        "lybrium",
        "lee brium",
        "libre um",
        "lib racks",
        "lie brax",
        "librex",
        "chlor diaza poxide",
        "klor diaz a poxide",
        "cordiazepoxide",
        "color diazepoxide"
      ]
    },
    {
      "id": "clorazepate",
      "standing": {
        "kind": "listed",
        "class": "benzodiazepine"
      },
      "names": [
        "clorazepate",
        "clorazepate dipotassium",
        "Tranxene",
        "Tranxene T-Tab",
        "Tranxene SD",
        "Gen-Xene"
      ],
      "heard": [
        "tran zeen",
        "trans scene",
        "tranzene",
        "tran scene",
        "trank scene",
        "trans zeen",
        "tranxine",
        "chlorazepate",
        "clora zepate",
        "klor as a pate",
        "chlora za pate"
      ]
    },
    {
      "id": "oxazepam",
      "standing": {
        "kind": "listed",
        "class": "benzodiazepine"
      },
      "names": [
        "oxazepam",
        "Serax",
        "Serepax",
        "Murelax",
        "Alepam",
        "Oxpam"
      ],
      "heard": [
        "sarax",
        "sear axe",
        "serracks",
        "sir axe",
        "seraks",
        "sera packs",
        "serapax",
        "sere pax",
        "oxa zepam",
        "oxazapam",
        "ox as a pam",
        "oxa za pam"
      ]
    },
    {
      "id": "temazepam",
      "standing": {
        "kind": "listed",
        "class": "benzodiazepine"
      },
      "names": [
        "temazepam",
        "Restoril",
        "Normison",
        "Temaze",
        "Temtabs",
        "Euhypnos"
      ],
      "heard": [
        "resta ril",
        "rest a rill",
        "restoral",
        "restore ill",
        "rest or ill",
        "restorill",
        "resteral",
        "rester ill",
        "tema zepam",
        "temazapam",
        "tim as a pam",
        "tamazepam",
        "norm a son"
      ]
    },
    {
      "id": "triazolam",
      "standing": {
        "kind": "listed",
        "class": "benzodiazepine"
      },
      "names": [
        "triazolam",
        "Halcion"
      ],
      "heard": [
        "halcyon",
        "hal see on",
        "hal scion",
        "hall sion",
        "halsion",
        "hal cyan",
        "health see on",
        "tria zolam",
        "triazalam",
        "try as a lam",
        "try a zo lamb",
        "tri as o lam"
      ]
    },
    {
      "id": "estazolam",
      "standing": {
        "kind": "listed",
        "class": "benzodiazepine"
      },
      "names": [
        "estazolam",
        "ProSom"
      ],
      "heard": [
        "pro som",
        "prossum",
        "prosum",
        "pro psalm",
        "prah som",
        "esta zolam",
        "estazalam",
        "est as a lam",
        "esta zo lamb",
        "ess tazolam"
      ]
    },
    {
      "id": "flurazepam",
      "standing": {
        "kind": "listed",
        "class": "benzodiazepine"
      },
      "names": [
        "flurazepam",
        "Dalmane",
        "Dalmadorm"
      ],
      "heard": [
        "dal main",
        "dalmain",
        "doll mane",
        "dal mayne",
        "dahl main",
        "flora zepam",
        "floor as a pam",
        "flurazapam",
        "flur azepam",
        "fluraz a pam"
      ]
    },
    {
      "id": "quazepam",
      "standing": {
        "kind": "listed",
        "class": "benzodiazepine"
      },
      "names": [
        "quazepam",
        "Doral",
        "Dormalin"
      ],
      "heard": [
        "dorral",
        "door al",
        "dor all",
        "dor ral",
        "quaz a pam",
        "kwazepam",
        "quasi pam",
        "quazapam",
        "kwaz a pam",
        "quays a pam"
      ]
    },
    {
      "id": "midazolam",
      "standing": {
        "kind": "listed",
        "class": "benzodiazepine"
      },
      "names": [
        "midazolam",
        "Versed",
        "Nayzilam",
        "Seizalam",
        "Buccolam",
        "Hypnovel",
        "Dormicum",
        "Epistatus",
        "Fulsed",
        "Mezolam"
      ],
      "heard": [
        "ver said",
        "ver sed",
        "versaid",
        "vur said",
        "mida zolam",
        "midazalam",
        "mid as a lam",
        "mid a zo lamb",
        "medazolam",
        "nay zilam",
        "nazilam",
        "nayzalam",
        "bucka lam",
        "bucco lamb"
      ]
    },
    {
      "id": "clobazam",
      "standing": {
        "kind": "listed",
        "class": "benzodiazepine"
      },
      "names": [
        "clobazam",
        "Onfi",
        "Sympazan",
        "Frisium",
        "Perizam",
        "Tapclob",
        "Zacco",
        "Lobazam"
      ],
      "heard": [
        "onfee",
        "on fie",
        "on phi",
        "awn fee",
        "cloba zam",
        "clo bazam",
        "clobber zam",
        "globe as am",
        "sim pa zan",
        "simpazan",
        "sympathy zan",
        "frizium",
        "free zium",
        "fris ium"
      ]
    },
    {
      "id": "nitrazepam",
      "standing": {
        "kind": "listed",
        "class": "benzodiazepine"
      },
      "names": [
        "nitrazepam",
        "Mogadon",
        "Nitrazadon",
        "Alodorm",
        "Somnite",
        "Remnos",
        "Nitravet",
        "Nitrosun"
      ],
      "heard": [
        "moga don",
        "mogga don",
        "mogadan",
        "mogadin",
        "mo gah don",
        "nitra zepam",
        "nitrazapam",
        "night raz a pam",
        "nitro zepam",
        "night razepam"
      ]
    },
    {
      "id": "bromazepam",
      "standing": {
        "kind": "listed",
        "class": "benzodiazepine"
      },
      "names": [
        "bromazepam",
        "Lexotan",
        "Lectopam",
        "Lexotanil"
      ],
      "heard": [
        "lexa tan",
        "lex o tan",
        "lexo tan",
        "lexatan",
        "lecto pam",
        "leck to pam",
        "lectopan",
        "broma zepam",
        "bromazapam",
        "brom as a pam",
        "bro maze a pam"
      ]
    },
    {
      "id": "lormetazepam",
      "standing": {
        "kind": "listed",
        "class": "benzodiazepine"
      },
      "names": [
        "lormetazepam",
        "Loramet",
        "Noctamid"
      ],
      "heard": [
        "lorma tazepam",
        "lor meta zepam",
        "lormetazapam",
        "lormetta zepam",
        "laura metazepam",
        "lore met as a pam",
        "normetazepam",
        "lor met a zepam"
      ]
    },
    {
      "id": "flunitrazepam",
      "standing": {
        "kind": "listed",
        "class": "benzodiazepine"
      },
      "names": [
        "flunitrazepam",
        "Rohypnol",
        "Hypnodorm",
        "roofies"
      ],
      "heard": [
        "rohipnol",
        "ro hypnol",
        "row hip nol",
        "roe hip null",
        "row hypnol",
        "rehypnol",
        "ruhypnol",
        "fluni trazepam",
        "flunny trazepam",
        "flunitrazapam",
        "flew nit raz a pam"
      ]
    },
    {
      "id": "etizolam",
      "standing": {
        "kind": "listed",
        "class": "benzodiazepine"
      },
      "names": [
        "etizolam",
        "Etizola",
        "Etizola Plus",
        "Etilaam",
        "Depas"
      ],
      "heard": [
        "eti zolam",
        "etizalam",
        "eddie zolam",
        "etty zolam",
        "edizolam",
        "etta zolam",
        "e tizolam",
        "eat is a lam",
        "etizo lamb",
        "eddy zo lam"
      ]
    },
    {
      "id": "remimazolam",
      "standing": {
        "kind": "listed",
        "class": "benzodiazepine"
      },
      "names": [
        "remimazolam",
        "Byfavo"
      ],
      "heard": [
        "remi mazolam",
        "remy mazolam",
        "remy maz o lam",
        "remimazalam",
        "rem e mazolam",
        "remma mazolam",
        "by favo",
        "bye favo",
        "bi fah vo",
        "buy favo"
      ]
    },
    {
      "id": "loprazolam",
      "standing": {
        "kind": "listed",
        "class": "benzodiazepine"
      },
      "names": [
        "loprazolam",
        "Dormonoct"
      ],
      "heard": [
        "lopra zolam",
        "loprazalam",
        "lop raz o lam",
        "low prazolam",
        "loppra zolam",
        "dormo noct",
        "dorma noct",
        "dormanoct",
        "door mo knocked"
      ]
    },
    {
      "id": "phenazepam",
      "standing": {
        "kind": "listed",
        "class": "benzodiazepine"
      },
      "names": [
        "phenazepam",
        "bromdihydrochlorphenylbenzodiazepine"
      ],
      "heard": [
        "fena zepam",
        "phena zepam",
        "fen azepam",
        "fenazapam",
        "phenazapam",
        "fen as a pam",
        "fin as a pam",
        "finna zepam",
        "fee nazepam"
      ]
    },
    {
      "id": "tofisopam",
      "standing": {
        "kind": "listed",
        "class": "benzodiazepine"
      },
      "names": [
        "tofisopam",
        "tofizopam",
        "Toficalm"
      ],
      "heard": [
        "tofi so pam",
        "toffee so pam",
        "toffee sopam",
        "toe fee so pam",
        "tofisapam",
        "tophi sopam",
        "toffi so pam",
        "tofi calm"
      ]
    },
    {
      "id": "lamotrigine",
      "standing": {
        "kind": "listed",
        "class": "lamotrigine"
      },
      "names": [
        "lamotrigine",
        "Lamictal",
        "Lamictal XR",
        "Lamictal ODT",
        "Lamictal CD",
        "Subvenite",
        "Lamidus",
        "Lamogine",
        "Lamotrust",
        "Lamitan",
        "Logem",
        "Elmendos",
        "Reedos",
        "Lametec",
        "Lamitor"
      ],
      "heard": [
        "lamb mictal",
        "lamb ictal",
        "la mick tall",
        "lamictil",
        "lamictol",
        "lam ick tal",
        "lamickdal",
        "lamo trigine",
        "lamb trigine",
        "la motor gene",
        "lamb o trigine",
        "lamotrogine",
        "lama trigine",
        "lam oh tra jean",
        "lamotrajine"
      ]
    },
    {
      "id": "phenelzine",
      "standing": {
        "kind": "listed",
        "class": "maoi"
      },
      "names": [
        "phenelzine",
        "phenelzine sulfate",
        "Nardil"
      ],
      "heard": [
        "nar dil",
        "nardill",
        "narr dill",
        "nard ill",
        "nordil",
        "nor dill",
        "narda l",
        "phenal zine",
        "fen el zine",
        "fennel zine",
        "fen l zine",
        "phenelzene",
        "fin el zeen"
      ]
    },
    {
      "id": "tranylcypromine",
      "standing": {
        "kind": "listed",
        "class": "maoi"
      },
      "names": [
        "tranylcypromine",
        "tranylcypromine sulfate",
        "Parnate"
      ],
      "heard": [
        "par nate",
        "parn eight",
        "par nayt",
        "parnet",
        "par innate",
        "parnight",
        "parnait",
        "tranil cypromine",
        "trannel cypromine",
        "tranal cypromine",
        "tranylsipramine",
        "trannel sip romine",
        "tran ill sip ro mean"
      ]
    },
    {
      "id": "isocarboxazid",
      "standing": {
        "kind": "listed",
        "class": "maoi"
      },
      "names": [
        "isocarboxazid",
        "Marplan"
      ],
      "heard": [
        "mar plan",
        "marr plan",
        "mar plant",
        "marplam",
        "marplann",
        "mahr plan",
        "iso carboxazid",
        "iso carbox acid",
        "iso car box a zid",
        "eye so carboxazid",
        "iso carb oxazid",
        "iso carboxy zid"
      ]
    },
    {
      "id": "selegiline",
      "standing": {
        "kind": "listed",
        "class": "maoi"
      },
      "names": [
        "selegiline",
        "selegiline patch",
        "Emsam",
        "Emsam patch",
        "Eldepryl",
        "Zelapar",
        "Carbex",
        "deprenyl",
        "L-deprenyl",
        "Selgene",
        "Selgin"
      ],
      "heard": [
        "em sam",
        "emm sam",
        "m sam",
        "emsom",
        "em psalm",
        "el depril",
        "elda prill",
        "eldapril",
        "zela par",
        "zelle a par",
        "selegalin",
        "selegilene",
        "sell edge a lean",
        "sa ledger lean",
        "selligiline"
      ]
    },
    {
      "id": "rasagiline",
      "standing": {
        "kind": "listed",
        "class": "maoi"
      },
      "names": [
        "rasagiline",
        "Azilect"
      ],
      "heard": [
        "aza lect",
        "azalect",
        "azzy lect",
        "asa lect",
        "azi lect",
        "rasa giline",
        "rasa jelene",
        "raza gleen",
        "ross a jelene",
        "rasagaline",
        "raz a jill een",
        "rasajiline"
      ]
    },
    {
      "id": "safinamide",
      "standing": {
        "kind": "listed",
        "class": "maoi"
      },
      "names": [
        "safinamide",
        "Xadago",
        "Onstryv"
      ],
      "heard": [
        "zadago",
        "zah dah go",
        "za dah go",
        "xadaga",
        "zodago",
        "zuh dah go",
        "safin amide",
        "saffin amide",
        "saffina mide",
        "safinamid",
        "sa fin a mide",
        "on striv",
        "onstrive"
      ]
    },
    {
      "id": "moclobemide",
      "standing": {
        "kind": "listed",
        "class": "maoi"
      },
      "names": [
        "moclobemide",
        "Aurorix",
        "Manerix",
        "Clobemix",
        "Mohexal"
      ],
      "heard": [
        "mo clo bemide",
        "moclobamide",
        "moklobemide",
        "mock lobe a mide",
        "mock low bemide",
        "mow clobba mide",
        "mannerix",
        "man erics",
        "manner ricks",
        "aura ricks",
        "or or ix"
      ]
    },
    {
      "id": "linezolid",
      "standing": {
        "kind": "listed",
        "class": "maoi"
      },
      "names": [
        "linezolid",
        "Zyvox",
        "Zyvoxam",
        "Linospan",
        "Lizolid"
      ],
      "heard": [
        "zy vox",
        "zive ox",
        "zai vox",
        "sigh vox",
        "zivox",
        "zie vox",
        "line zolid",
        "lynezolid",
        "linna zolid",
        "lin as a lid",
        "len as o lid",
        "linezalid"
      ]
    },
    {
      "id": "methylene-blue",
      "standing": {
        "kind": "listed",
        "class": "maoi"
      },
      "names": [
        "methylene blue",
        "methylthioninium chloride",
        "Provayblue",
        "Urolene Blue",
        "Urogesic Blue",
        "Uribel",
        "Urelle",
        "Uro-MP",
        "Ustell"
      ],
      "heard": [
        "methaline blue",
        "methyl in blue",
        "metha lean blue",
        "methyl lean blue",
        "meth a lean blue",
        "meth elene blue",
        "method lean blue",
        "prova blue",
        "prove a blue",
        "yuri bell",
        "ura bell"
      ]
    },
    {
      "id": "acetaminophen",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "acetaminophen",
        "paracetamol",
        "Tylenol",
        "Panadol",
        "Tylenol PM",
        "Crocin",
        "Calpol",
        "Dolo"
      ],
      "heard": []
    },
    {
      "id": "ibuprofen",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "ibuprofen",
        "Advil",
        "Motrin",
        "Nurofen",
        "Brufen",
        "Advil PM"
      ],
      "heard": []
    },
    {
      "id": "naproxen",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "naproxen",
        "Aleve",
        "Naprosyn",
        "Anaprox"
      ],
      "heard": []
    },
    {
      "id": "aspirin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "aspirin",
        "baby aspirin",
        "Bayer",
        "Ecotrin",
        "Bufferin",
        "Disprin",
        "Ecosprin"
      ],
      "heard": []
    },
    {
      "id": "excedrin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "Excedrin",
        "Excedrin Migraine"
      ],
      "heard": []
    },
    {
      "id": "meloxicam",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "meloxicam",
        "Mobic"
      ],
      "heard": []
    },
    {
      "id": "diclofenac",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "diclofenac",
        "Voltaren",
        "Cataflam",
        "Voveran"
      ],
      "heard": []
    },
    {
      "id": "celecoxib",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "celecoxib",
        "Celebrex"
      ],
      "heard": []
    },
    {
      "id": "etodolac",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "etodolac",
        "Lodine"
      ],
      "heard": []
    },
    {
      "id": "indomethacin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "indomethacin",
        "Indocin"
      ],
      "heard": []
    },
    {
      "id": "ketorolac",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "ketorolac",
        "Toradol"
      ],
      "heard": []
    },
    {
      "id": "nabumetone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "nabumetone",
        "Relafen"
      ],
      "heard": []
    },
    {
      "id": "oxaprozin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "oxaprozin",
        "Daypro"
      ],
      "heard": []
    },
    {
      "id": "sumatriptan",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "sumatriptan",
        "Imitrex",
        "Imigran"
      ],
      "heard": []
    },
    {
      "id": "rizatriptan",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "rizatriptan",
        "Maxalt"
      ],
      "heard": []
    },
    {
      "id": "zolmitriptan",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "zolmitriptan",
        "Zomig"
      ],
      "heard": []
    },
    {
      "id": "eletriptan",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "eletriptan",
        "Relpax"
      ],
      "heard": []
    },
    {
      "id": "ubrogepant",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "ubrogepant",
        "Ubrelvy"
      ],
      "heard": []
    },
    {
      "id": "rimegepant",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "rimegepant",
        "Nurtec"
      ],
      "heard": []
    },
    {
      "id": "erenumab",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "erenumab",
        "Aimovig"
      ],
      "heard": []
    },
    {
      "id": "galcanezumab",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "galcanezumab",
        "Emgality"
      ],
      "heard": []
    },
    {
      "id": "fremanezumab",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "fremanezumab",
        "Ajovy"
      ],
      "heard": []
    },
    {
      "id": "onabotulinumtoxin-a",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "onabotulinumtoxin A",
        "Botox"
      ],
      "heard": []
    },
    {
      "id": "butalbital",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "butalbital",
        "Fioricet",
        "Fiorinal",
        "Esgic"
      ],
      "heard": []
    },
    {
      "id": "ergotamine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "ergotamine",
        "Cafergot",
        "Ergomar"
      ],
      "heard": []
    },
    {
      "id": "lidocaine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "lidocaine",
        "lidocaine patch",
        "Lidoderm",
        "Xylocaine"
      ],
      "heard": []
    },
    {
      "id": "capsaicin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "capsaicin",
        "capsaicin cream",
        "Qutenza",
        "Zostrix"
      ],
      "heard": []
    },
    {
      "id": "oxycodone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "oxycodone",
        "OxyContin",
        "Percocet",
        "Roxicodone",
        "Endone",
        "Endocet",
        "Xtampza"
      ],
      "heard": []
    },
    {
      "id": "hydrocodone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "hydrocodone",
        "Vicodin",
        "Norco",
        "Lortab",
        "Hysingla"
      ],
      "heard": []
    },
    {
      "id": "hydromorphone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "hydromorphone",
        "Dilaudid"
      ],
      "heard": []
    },
    {
      "id": "morphine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "morphine",
        "MS Contin",
        "Kadian"
      ],
      "heard": []
    },
    {
      "id": "tramadol",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "tramadol",
        "Ultram",
        "Ultracet"
      ],
      "heard": []
    },
    {
      "id": "tapentadol",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "tapentadol",
        "Nucynta"
      ],
      "heard": []
    },
    {
      "id": "codeine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "codeine",
        "Tylenol with codeine",
        "Tylenol three",
        "co-codamol"
      ],
      "heard": []
    },
    {
      "id": "fentanyl",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "fentanyl",
        "fentanyl patch",
        "Duragesic"
      ],
      "heard": []
    },
    {
      "id": "methadone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "methadone",
        "Dolophine",
        "Methadose"
      ],
      "heard": []
    },
    {
      "id": "buprenorphine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "buprenorphine",
        "Suboxone",
        "Subutex",
        "Butrans",
        "Belbuca",
        "Sublocade",
        "Zubsolv"
      ],
      "heard": []
    },
    {
      "id": "naltrexone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "naltrexone",
        "low dose naltrexone",
        "LDN",
        "Vivitrol",
        "Revia"
      ],
      "heard": []
    },
    {
      "id": "naltrexone-bupropion",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "Contrave"
      ],
      "heard": []
    },
    {
      "id": "naloxone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "naloxone",
        "Narcan"
      ],
      "heard": []
    },
    {
      "id": "meperidine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "meperidine",
        "pethidine",
        "Demerol"
      ],
      "heard": []
    },
    {
      "id": "oxymorphone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "oxymorphone",
        "Opana"
      ],
      "heard": []
    },
    {
      "id": "sertraline",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "sertraline",
        "Zoloft",
        "Lustral"
      ],
      "heard": []
    },
    {
      "id": "fluoxetine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "fluoxetine",
        "Prozac",
        "Sarafem"
      ],
      "heard": []
    },
    {
      "id": "paroxetine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "paroxetine",
        "Paxil",
        "Seroxat",
        "Pexeva"
      ],
      "heard": []
    },
    {
      "id": "citalopram",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "citalopram",
        "Celexa",
        "Cipramil"
      ],
      "heard": []
    },
    {
      "id": "escitalopram",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "escitalopram",
        "Lexapro",
        "Cipralex",
        "Nexito"
      ],
      "heard": []
    },
    {
      "id": "fluvoxamine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "fluvoxamine",
        "Luvox"
      ],
      "heard": []
    },
    {
      "id": "venlafaxine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "venlafaxine",
        "Effexor",
        "Effexor XR"
      ],
      "heard": []
    },
    {
      "id": "desvenlafaxine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "desvenlafaxine",
        "Pristiq"
      ],
      "heard": []
    },
    {
      "id": "duloxetine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "duloxetine",
        "Cymbalta"
      ],
      "heard": []
    },
    {
      "id": "levomilnacipran",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "levomilnacipran",
        "Fetzima"
      ],
      "heard": []
    },
    {
      "id": "milnacipran",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "milnacipran",
        "Savella"
      ],
      "heard": []
    },
    {
      "id": "bupropion",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "bupropion",
        "Wellbutrin",
        "Wellbutrin XL",
        "Zyban"
      ],
      "heard": []
    },
    {
      "id": "dextromethorphan-bupropion",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "Auvelity"
      ],
      "heard": []
    },
    {
      "id": "mirtazapine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "mirtazapine",
        "Remeron"
      ],
      "heard": []
    },
    {
      "id": "trazodone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "trazodone",
        "Desyrel"
      ],
      "heard": []
    },
    {
      "id": "nefazodone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "nefazodone",
        "Serzone"
      ],
      "heard": []
    },
    {
      "id": "vilazodone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "vilazodone",
        "Viibryd"
      ],
      "heard": []
    },
    {
      "id": "vortioxetine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "vortioxetine",
        "Trintellix"
      ],
      "heard": []
    },
    {
      "id": "amitriptyline",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "amitriptyline",
        "Elavil",
        "Endep"
      ],
      "heard": []
    },
    {
      "id": "nortriptyline",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "nortriptyline",
        "Pamelor",
        "Aventyl"
      ],
      "heard": []
    },
    {
      "id": "imipramine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "imipramine",
        "Tofranil"
      ],
      "heard": []
    },
    {
      "id": "desipramine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "desipramine",
        "Norpramin"
      ],
      "heard": []
    },
    {
      "id": "clomipramine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "clomipramine",
        "Anafranil"
      ],
      "heard": []
    },
    {
      "id": "doxepin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "doxepin",
        "Sinequan",
        "Silenor"
      ],
      "heard": []
    },
    {
      "id": "protriptyline",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "protriptyline",
        "Vivactil"
      ],
      "heard": []
    },
    {
      "id": "trimipramine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "trimipramine",
        "Surmontil"
      ],
      "heard": []
    },
    {
      "id": "maprotiline",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "maprotiline",
        "Ludiomil"
      ],
      "heard": []
    },
    {
      "id": "esketamine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "esketamine",
        "Spravato"
      ],
      "heard": []
    },
    {
      "id": "buspirone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "buspirone",
        "BuSpar"
      ],
      "heard": []
    },
    {
      "id": "hydroxyzine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "hydroxyzine",
        "Atarax",
        "Vistaril"
      ],
      "heard": []
    },
    {
      "id": "zolpidem",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "zolpidem",
        "Ambien",
        "Ambien CR",
        "Stilnox",
        "Stilnoct",
        "Edluar",
        "Intermezzo"
      ],
      "heard": []
    },
    {
      "id": "eszopiclone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "eszopiclone",
        "Lunesta"
      ],
      "heard": []
    },
    {
      "id": "zopiclone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "zopiclone",
        "Imovane",
        "Zimovane"
      ],
      "heard": []
    },
    {
      "id": "zaleplon",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "zaleplon",
        "Sonata"
      ],
      "heard": []
    },
    {
      "id": "ramelteon",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "ramelteon",
        "Rozerem"
      ],
      "heard": []
    },
    {
      "id": "suvorexant",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "suvorexant",
        "Belsomra"
      ],
      "heard": []
    },
    {
      "id": "lemborexant",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "lemborexant",
        "Dayvigo"
      ],
      "heard": []
    },
    {
      "id": "daridorexant",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "daridorexant",
        "Quviviq"
      ],
      "heard": []
    },
    {
      "id": "melatonin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "melatonin",
        "Circadin"
      ],
      "heard": []
    },
    {
      "id": "doxylamine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "doxylamine",
        "Unisom"
      ],
      "heard": []
    },
    {
      "id": "meprobamate",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "meprobamate",
        "Miltown",
        "Equanil"
      ],
      "heard": []
    },
    {
      "id": "lithium",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "lithium",
        "Lithobid",
        "Eskalith",
        "Priadel"
      ],
      "heard": []
    },
    {
      "id": "quetiapine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "quetiapine",
        "Seroquel"
      ],
      "heard": []
    },
    {
      "id": "olanzapine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "olanzapine",
        "Zyprexa",
        "Zyprexa Zydis"
      ],
      "heard": []
    },
    {
      "id": "olanzapine-fluoxetine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "Symbyax"
      ],
      "heard": []
    },
    {
      "id": "risperidone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "risperidone",
        "Risperdal"
      ],
      "heard": []
    },
    {
      "id": "aripiprazole",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "aripiprazole",
        "Abilify"
      ],
      "heard": []
    },
    {
      "id": "brexpiprazole",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "brexpiprazole",
        "Rexulti"
      ],
      "heard": []
    },
    {
      "id": "cariprazine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "cariprazine",
        "Vraylar"
      ],
      "heard": []
    },
    {
      "id": "lurasidone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "lurasidone",
        "Latuda"
      ],
      "heard": []
    },
    {
      "id": "ziprasidone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "ziprasidone",
        "Geodon"
      ],
      "heard": []
    },
    {
      "id": "iloperidone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "iloperidone",
        "Fanapt"
      ],
      "heard": []
    },
    {
      "id": "lumateperone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "lumateperone",
        "Caplyta"
      ],
      "heard": []
    },
    {
      "id": "clozapine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "clozapine",
        "Clozaril"
      ],
      "heard": []
    },
    {
      "id": "haloperidol",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "haloperidol",
        "Haldol"
      ],
      "heard": []
    },
    {
      "id": "chlorpromazine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "chlorpromazine",
        "Thorazine",
        "Largactil"
      ],
      "heard": []
    },
    {
      "id": "perphenazine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "perphenazine",
        "Trilafon"
      ],
      "heard": []
    },
    {
      "id": "trifluoperazine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "trifluoperazine",
        "Stelazine"
      ],
      "heard": []
    },
    {
      "id": "thiothixene",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "thiothixene",
        "Navane"
      ],
      "heard": []
    },
    {
      "id": "prochlorperazine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "prochlorperazine",
        "Compazine",
        "Stemetil"
      ],
      "heard": []
    },
    {
      "id": "amphetamine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "amphetamine",
        "Adderall",
        "Adderall XR",
        "Mydayis"
      ],
      "heard": []
    },
    {
      "id": "lisdexamfetamine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "lisdexamfetamine",
        "Vyvanse"
      ],
      "heard": []
    },
    {
      "id": "methylphenidate",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "methylphenidate",
        "Ritalin",
        "Concerta",
        "Methylin"
      ],
      "heard": []
    },
    {
      "id": "dexmethylphenidate",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "dexmethylphenidate",
        "Focalin"
      ],
      "heard": []
    },
    {
      "id": "atomoxetine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "atomoxetine",
        "Strattera"
      ],
      "heard": []
    },
    {
      "id": "guanfacine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "guanfacine",
        "Tenex",
        "Intuniv"
      ],
      "heard": []
    },
    {
      "id": "modafinil",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "modafinil",
        "Provigil"
      ],
      "heard": []
    },
    {
      "id": "armodafinil",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "armodafinil",
        "Nuvigil"
      ],
      "heard": []
    },
    {
      "id": "phentermine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "phentermine",
        "Adipex"
      ],
      "heard": []
    },
    {
      "id": "gabapentin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "gabapentin",
        "Neurontin",
        "Gralise",
        "Horizant"
      ],
      "heard": []
    },
    {
      "id": "pregabalin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "pregabalin",
        "Lyrica"
      ],
      "heard": []
    },
    {
      "id": "levetiracetam",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "levetiracetam",
        "Keppra"
      ],
      "heard": []
    },
    {
      "id": "topiramate",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "topiramate",
        "Topamax"
      ],
      "heard": []
    },
    {
      "id": "valproate",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "valproate",
        "valproic acid",
        "divalproex",
        "Depakote",
        "Depakene",
        "Epilim"
      ],
      "heard": []
    },
    {
      "id": "carbamazepine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "carbamazepine",
        "Tegretol"
      ],
      "heard": []
    },
    {
      "id": "oxcarbazepine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "oxcarbazepine",
        "Trileptal",
        "Oxtellar"
      ],
      "heard": []
    },
    {
      "id": "phenytoin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "phenytoin",
        "Dilantin"
      ],
      "heard": []
    },
    {
      "id": "fosphenytoin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "fosphenytoin",
        "Cerebyx"
      ],
      "heard": []
    },
    {
      "id": "zonisamide",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "zonisamide",
        "Zonegran"
      ],
      "heard": []
    },
    {
      "id": "lacosamide",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "lacosamide",
        "Vimpat"
      ],
      "heard": []
    },
    {
      "id": "brivaracetam",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "brivaracetam",
        "Briviact"
      ],
      "heard": []
    },
    {
      "id": "perampanel",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "perampanel",
        "Fycompa"
      ],
      "heard": []
    },
    {
      "id": "phenobarbital",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "phenobarbital",
        "phenobarbitone",
        "Luminal"
      ],
      "heard": []
    },
    {
      "id": "primidone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "primidone",
        "Mysoline"
      ],
      "heard": []
    },
    {
      "id": "felbamate",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "felbamate",
        "Felbatol"
      ],
      "heard": []
    },
    {
      "id": "tiagabine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "tiagabine",
        "Gabitril"
      ],
      "heard": []
    },
    {
      "id": "cenobamate",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "cenobamate",
        "Xcopri"
      ],
      "heard": []
    },
    {
      "id": "rufinamide",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "rufinamide",
        "Banzel",
        "Inovelon"
      ],
      "heard": []
    },
    {
      "id": "cannabidiol",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "cannabidiol",
        "Epidiolex"
      ],
      "heard": []
    },
    {
      "id": "cyclobenzaprine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "cyclobenzaprine",
        "Flexeril",
        "Amrix"
      ],
      "heard": []
    },
    {
      "id": "tizanidine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "tizanidine",
        "Zanaflex"
      ],
      "heard": []
    },
    {
      "id": "baclofen",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "baclofen",
        "Lioresal"
      ],
      "heard": []
    },
    {
      "id": "methocarbamol",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "methocarbamol",
        "Robaxin"
      ],
      "heard": []
    },
    {
      "id": "carisoprodol",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "carisoprodol",
        "Soma"
      ],
      "heard": []
    },
    {
      "id": "metaxalone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "metaxalone",
        "Skelaxin"
      ],
      "heard": []
    },
    {
      "id": "orphenadrine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "orphenadrine",
        "Norflex"
      ],
      "heard": []
    },
    {
      "id": "dantrolene",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "dantrolene",
        "Dantrium"
      ],
      "heard": []
    },
    {
      "id": "lisinopril",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "lisinopril",
        "Zestril",
        "Prinivil"
      ],
      "heard": []
    },
    {
      "id": "enalapril",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "enalapril",
        "Vasotec"
      ],
      "heard": []
    },
    {
      "id": "ramipril",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "ramipril",
        "Altace"
      ],
      "heard": []
    },
    {
      "id": "benazepril",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "benazepril",
        "Lotensin"
      ],
      "heard": []
    },
    {
      "id": "captopril",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "captopril",
        "Capoten"
      ],
      "heard": []
    },
    {
      "id": "losartan",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "losartan",
        "Cozaar"
      ],
      "heard": []
    },
    {
      "id": "valsartan",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "valsartan",
        "Diovan"
      ],
      "heard": []
    },
    {
      "id": "olmesartan",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "olmesartan",
        "Benicar"
      ],
      "heard": []
    },
    {
      "id": "irbesartan",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "irbesartan",
        "Avapro"
      ],
      "heard": []
    },
    {
      "id": "telmisartan",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "telmisartan",
        "Micardis"
      ],
      "heard": []
    },
    {
      "id": "candesartan",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "candesartan",
        "Atacand"
      ],
      "heard": []
    },
    {
      "id": "sacubitril-valsartan",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "sacubitril and valsartan",
        "Entresto"
      ],
      "heard": []
    },
    {
      "id": "amlodipine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "amlodipine",
        "Norvasc"
      ],
      "heard": []
    },
    {
      "id": "nifedipine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "nifedipine",
        "Procardia",
        "Adalat"
      ],
      "heard": []
    },
    {
      "id": "diltiazem",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "diltiazem",
        "Cardizem",
        "Tiazac"
      ],
      "heard": []
    },
    {
      "id": "verapamil",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "verapamil",
        "Calan",
        "Isoptin"
      ],
      "heard": []
    },
    {
      "id": "metoprolol",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "metoprolol",
        "Lopressor",
        "Toprol",
        "Toprol XL"
      ],
      "heard": []
    },
    {
      "id": "atenolol",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "atenolol",
        "Tenormin"
      ],
      "heard": []
    },
    {
      "id": "propranolol",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "propranolol",
        "Inderal"
      ],
      "heard": []
    },
    {
      "id": "bisoprolol",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "bisoprolol",
        "Zebeta"
      ],
      "heard": []
    },
    {
      "id": "carvedilol",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "carvedilol",
        "Coreg"
      ],
      "heard": []
    },
    {
      "id": "nadolol",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "nadolol",
        "Corgard"
      ],
      "heard": []
    },
    {
      "id": "nebivolol",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "nebivolol",
        "Bystolic"
      ],
      "heard": []
    },
    {
      "id": "labetalol",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "labetalol",
        "Trandate",
        "Normodyne"
      ],
      "heard": []
    },
    {
      "id": "clonidine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "clonidine",
        "Catapres",
        "Kapvay"
      ],
      "heard": []
    },
    {
      "id": "prazosin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "prazosin",
        "Minipress"
      ],
      "heard": []
    },
    {
      "id": "terazosin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "terazosin",
        "Hytrin"
      ],
      "heard": []
    },
    {
      "id": "doxazosin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "doxazosin",
        "Cardura"
      ],
      "heard": []
    },
    {
      "id": "hydralazine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "hydralazine",
        "Apresoline"
      ],
      "heard": []
    },
    {
      "id": "hydrochlorothiazide",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "hydrochlorothiazide",
        "HCTZ",
        "Microzide"
      ],
      "heard": []
    },
    {
      "id": "triamterene-hydrochlorothiazide",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "triamterene",
        "Dyazide",
        "Maxzide"
      ],
      "heard": []
    },
    {
      "id": "chlorthalidone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "chlorthalidone",
        "Thalitone"
      ],
      "heard": []
    },
    {
      "id": "furosemide",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "furosemide",
        "Lasix"
      ],
      "heard": []
    },
    {
      "id": "torsemide",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "torsemide",
        "Demadex"
      ],
      "heard": []
    },
    {
      "id": "bumetanide",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "bumetanide",
        "Bumex"
      ],
      "heard": []
    },
    {
      "id": "spironolactone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "spironolactone",
        "Aldactone"
      ],
      "heard": []
    },
    {
      "id": "digoxin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "digoxin",
        "Lanoxin"
      ],
      "heard": []
    },
    {
      "id": "amiodarone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "amiodarone",
        "Pacerone"
      ],
      "heard": []
    },
    {
      "id": "flecainide",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "flecainide",
        "Tambocor"
      ],
      "heard": []
    },
    {
      "id": "nitroglycerin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "nitroglycerin",
        "Nitrostat"
      ],
      "heard": []
    },
    {
      "id": "isosorbide",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "isosorbide",
        "isosorbide mononitrate",
        "Imdur",
        "Isordil"
      ],
      "heard": []
    },
    {
      "id": "ranolazine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "ranolazine",
        "Ranexa"
      ],
      "heard": []
    },
    {
      "id": "ivabradine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "ivabradine",
        "Corlanor"
      ],
      "heard": []
    },
    {
      "id": "midodrine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "midodrine",
        "ProAmatine"
      ],
      "heard": []
    },
    {
      "id": "warfarin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "warfarin",
        "Coumadin",
        "Jantoven"
      ],
      "heard": []
    },
    {
      "id": "apixaban",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "apixaban",
        "Eliquis"
      ],
      "heard": []
    },
    {
      "id": "rivaroxaban",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "rivaroxaban",
        "Xarelto"
      ],
      "heard": []
    },
    {
      "id": "dabigatran",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "dabigatran",
        "Pradaxa"
      ],
      "heard": []
    },
    {
      "id": "clopidogrel",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "clopidogrel",
        "Plavix"
      ],
      "heard": []
    },
    {
      "id": "ticagrelor",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "ticagrelor",
        "Brilinta"
      ],
      "heard": []
    },
    {
      "id": "prasugrel",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "prasugrel",
        "Effient"
      ],
      "heard": []
    },
    {
      "id": "enoxaparin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "enoxaparin",
        "Lovenox"
      ],
      "heard": []
    },
    {
      "id": "heparin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "heparin"
      ],
      "heard": []
    },
    {
      "id": "atorvastatin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "atorvastatin",
        "Lipitor"
      ],
      "heard": []
    },
    {
      "id": "rosuvastatin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "rosuvastatin",
        "Crestor"
      ],
      "heard": []
    },
    {
      "id": "simvastatin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "simvastatin",
        "Zocor"
      ],
      "heard": []
    },
    {
      "id": "pravastatin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "pravastatin",
        "Pravachol"
      ],
      "heard": []
    },
    {
      "id": "lovastatin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "lovastatin",
        "Mevacor"
      ],
      "heard": []
    },
    {
      "id": "ezetimibe",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "ezetimibe",
        "Zetia"
      ],
      "heard": []
    },
    {
      "id": "fenofibrate",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "fenofibrate",
        "Tricor"
      ],
      "heard": []
    },
    {
      "id": "evolocumab",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "evolocumab",
        "Repatha"
      ],
      "heard": []
    },
    {
      "id": "potassium-chloride",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "potassium chloride",
        "potassium pills",
        "Klor-Con"
      ],
      "heard": []
    },
    {
      "id": "levothyroxine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "levothyroxine",
        "Synthroid",
        "Levoxyl",
        "Unithroid",
        "Eltroxin"
      ],
      "heard": []
    },
    {
      "id": "liothyronine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "liothyronine",
        "Cytomel"
      ],
      "heard": []
    },
    {
      "id": "desiccated-thyroid",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "Armour Thyroid",
        "NP Thyroid"
      ],
      "heard": []
    },
    {
      "id": "methimazole",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "methimazole",
        "Tapazole"
      ],
      "heard": []
    },
    {
      "id": "metformin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "metformin",
        "Glucophage"
      ],
      "heard": []
    },
    {
      "id": "glipizide",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "glipizide",
        "Glucotrol"
      ],
      "heard": []
    },
    {
      "id": "glimepiride",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "glimepiride",
        "Amaryl"
      ],
      "heard": []
    },
    {
      "id": "glyburide",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "glyburide",
        "Diabeta",
        "glibenclamide"
      ],
      "heard": []
    },
    {
      "id": "pioglitazone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "pioglitazone",
        "Actos"
      ],
      "heard": []
    },
    {
      "id": "repaglinide",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "repaglinide",
        "Prandin"
      ],
      "heard": []
    },
    {
      "id": "sitagliptin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "sitagliptin",
        "Januvia"
      ],
      "heard": []
    },
    {
      "id": "linagliptin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "linagliptin",
        "Tradjenta"
      ],
      "heard": []
    },
    {
      "id": "empagliflozin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "empagliflozin",
        "Jardiance"
      ],
      "heard": []
    },
    {
      "id": "dapagliflozin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "dapagliflozin",
        "Farxiga",
        "Forxiga"
      ],
      "heard": []
    },
    {
      "id": "semaglutide",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "semaglutide",
        "Ozempic",
        "Wegovy",
        "Rybelsus"
      ],
      "heard": []
    },
    {
      "id": "tirzepatide",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "tirzepatide",
        "Mounjaro",
        "Zepbound"
      ],
      "heard": []
    },
    {
      "id": "liraglutide",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "liraglutide",
        "Victoza",
        "Saxenda"
      ],
      "heard": []
    },
    {
      "id": "dulaglutide",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "dulaglutide",
        "Trulicity"
      ],
      "heard": []
    },
    {
      "id": "insulin-glargine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "insulin glargine",
        "Lantus",
        "Basaglar",
        "Toujeo"
      ],
      "heard": []
    },
    {
      "id": "insulin-lispro",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "insulin lispro",
        "Humalog"
      ],
      "heard": []
    },
    {
      "id": "insulin-aspart",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "insulin aspart",
        "NovoLog",
        "NovoRapid"
      ],
      "heard": []
    },
    {
      "id": "insulin-degludec",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "insulin degludec",
        "Tresiba"
      ],
      "heard": []
    },
    {
      "id": "prednisone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "prednisone",
        "Deltasone"
      ],
      "heard": []
    },
    {
      "id": "prednisolone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "prednisolone",
        "Orapred"
      ],
      "heard": []
    },
    {
      "id": "methylprednisolone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "methylprednisolone",
        "Medrol",
        "Medrol Dosepak"
      ],
      "heard": []
    },
    {
      "id": "dexamethasone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "dexamethasone",
        "Decadron"
      ],
      "heard": []
    },
    {
      "id": "hydrocortisone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "hydrocortisone",
        "Cortef"
      ],
      "heard": []
    },
    {
      "id": "estradiol",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "estradiol",
        "Estrace",
        "Vivelle",
        "Climara"
      ],
      "heard": []
    },
    {
      "id": "conjugated-estrogens",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "conjugated estrogens",
        "Premarin"
      ],
      "heard": []
    },
    {
      "id": "progesterone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "progesterone",
        "Prometrium"
      ],
      "heard": []
    },
    {
      "id": "medroxyprogesterone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "medroxyprogesterone",
        "Provera",
        "Depo-Provera"
      ],
      "heard": []
    },
    {
      "id": "ethinylestradiol-drospirenone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "Yaz",
        "Yasmin"
      ],
      "heard": []
    },
    {
      "id": "ethinylestradiol-norgestimate",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "Sprintec",
        "Tri-Sprintec",
        "Ortho Tri-Cyclen"
      ],
      "heard": []
    },
    {
      "id": "norethindrone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "norethindrone",
        "Norinyl",
        "Aygestin"
      ],
      "heard": []
    },
    {
      "id": "levonorgestrel",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "levonorgestrel",
        "Mirena",
        "Plan B",
        "Kyleena"
      ],
      "heard": []
    },
    {
      "id": "etonogestrel",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "etonogestrel",
        "Nexplanon",
        "NuvaRing"
      ],
      "heard": []
    },
    {
      "id": "testosterone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "testosterone",
        "AndroGel"
      ],
      "heard": []
    },
    {
      "id": "finasteride",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "finasteride",
        "Proscar",
        "Propecia"
      ],
      "heard": []
    },
    {
      "id": "tamoxifen",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "tamoxifen",
        "Nolvadex"
      ],
      "heard": []
    },
    {
      "id": "letrozole",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "letrozole",
        "Femara"
      ],
      "heard": []
    },
    {
      "id": "anastrozole",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "anastrozole",
        "Arimidex"
      ],
      "heard": []
    },
    {
      "id": "alendronate",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "alendronate",
        "Fosamax"
      ],
      "heard": []
    },
    {
      "id": "denosumab",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "denosumab",
        "Prolia"
      ],
      "heard": []
    },
    {
      "id": "cetirizine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "cetirizine",
        "Zyrtec"
      ],
      "heard": []
    },
    {
      "id": "levocetirizine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "levocetirizine",
        "Xyzal"
      ],
      "heard": []
    },
    {
      "id": "loratadine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "loratadine",
        "Claritin"
      ],
      "heard": []
    },
    {
      "id": "fexofenadine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "fexofenadine",
        "Allegra"
      ],
      "heard": []
    },
    {
      "id": "diphenhydramine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "diphenhydramine",
        "Benadryl",
        "ZzzQuil"
      ],
      "heard": []
    },
    {
      "id": "chlorpheniramine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "chlorpheniramine",
        "Chlor-Trimeton"
      ],
      "heard": []
    },
    {
      "id": "cyproheptadine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "cyproheptadine",
        "Periactin"
      ],
      "heard": []
    },
    {
      "id": "pseudoephedrine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "pseudoephedrine",
        "Sudafed"
      ],
      "heard": []
    },
    {
      "id": "phenylephrine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "phenylephrine",
        "Sudafed PE"
      ],
      "heard": []
    },
    {
      "id": "guaifenesin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "guaifenesin",
        "Mucinex"
      ],
      "heard": []
    },
    {
      "id": "dextromethorphan",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "dextromethorphan",
        "Robitussin",
        "Delsym"
      ],
      "heard": []
    },
    {
      "id": "nyquil",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "NyQuil",
        "DayQuil"
      ],
      "heard": []
    },
    {
      "id": "montelukast",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "montelukast",
        "Singulair"
      ],
      "heard": []
    },
    {
      "id": "albuterol",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "albuterol",
        "salbutamol",
        "Ventolin",
        "ProAir",
        "Proventil"
      ],
      "heard": []
    },
    {
      "id": "levalbuterol",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "levalbuterol",
        "Xopenex"
      ],
      "heard": []
    },
    {
      "id": "fluticasone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "fluticasone",
        "Flonase",
        "Flovent"
      ],
      "heard": []
    },
    {
      "id": "fluticasone-salmeterol",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "fluticasone and salmeterol",
        "Advair",
        "Wixela",
        "Seretide"
      ],
      "heard": []
    },
    {
      "id": "budesonide-formoterol",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "budesonide and formoterol",
        "Symbicort"
      ],
      "heard": []
    },
    {
      "id": "budesonide",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "budesonide",
        "Pulmicort",
        "Rhinocort"
      ],
      "heard": []
    },
    {
      "id": "tiotropium",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "tiotropium",
        "Spiriva"
      ],
      "heard": []
    },
    {
      "id": "ipratropium",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "ipratropium",
        "Atrovent"
      ],
      "heard": []
    },
    {
      "id": "theophylline",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "theophylline",
        "Theo-Dur"
      ],
      "heard": []
    },
    {
      "id": "dupilumab",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "dupilumab",
        "Dupixent"
      ],
      "heard": []
    },
    {
      "id": "epinephrine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "epinephrine",
        "EpiPen"
      ],
      "heard": []
    },
    {
      "id": "azelastine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "azelastine",
        "Astelin",
        "Astepro"
      ],
      "heard": []
    },
    {
      "id": "omeprazole",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "omeprazole",
        "Prilosec"
      ],
      "heard": []
    },
    {
      "id": "esomeprazole",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "esomeprazole",
        "Nexium"
      ],
      "heard": []
    },
    {
      "id": "pantoprazole",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "pantoprazole",
        "Protonix"
      ],
      "heard": []
    },
    {
      "id": "lansoprazole",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "lansoprazole",
        "Prevacid"
      ],
      "heard": []
    },
    {
      "id": "rabeprazole",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "rabeprazole",
        "AcipHex"
      ],
      "heard": []
    },
    {
      "id": "famotidine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "famotidine",
        "Pepcid"
      ],
      "heard": []
    },
    {
      "id": "ranitidine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "ranitidine",
        "Zantac"
      ],
      "heard": []
    },
    {
      "id": "sucralfate",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "sucralfate",
        "Carafate"
      ],
      "heard": []
    },
    {
      "id": "antacid-calcium-carbonate",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "Tums",
        "Rolaids"
      ],
      "heard": []
    },
    {
      "id": "bismuth",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "bismuth subsalicylate",
        "Pepto-Bismol"
      ],
      "heard": []
    },
    {
      "id": "ondansetron",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "ondansetron",
        "Zofran"
      ],
      "heard": []
    },
    {
      "id": "promethazine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "promethazine",
        "Phenergan"
      ],
      "heard": []
    },
    {
      "id": "metoclopramide",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "metoclopramide",
        "Reglan",
        "Maxolon"
      ],
      "heard": []
    },
    {
      "id": "aprepitant",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "aprepitant",
        "Emend"
      ],
      "heard": []
    },
    {
      "id": "meclizine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "meclizine",
        "Antivert",
        "Bonine"
      ],
      "heard": []
    },
    {
      "id": "dimenhydrinate",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "dimenhydrinate",
        "Dramamine",
        "Gravol"
      ],
      "heard": []
    },
    {
      "id": "scopolamine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "scopolamine",
        "Transderm Scop"
      ],
      "heard": []
    },
    {
      "id": "loperamide",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "loperamide",
        "Imodium"
      ],
      "heard": []
    },
    {
      "id": "diphenoxylate-atropine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "diphenoxylate",
        "Lomotil"
      ],
      "heard": []
    },
    {
      "id": "dicyclomine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "dicyclomine",
        "Bentyl"
      ],
      "heard": []
    },
    {
      "id": "hyoscyamine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "hyoscyamine",
        "Levsin",
        "Levbid"
      ],
      "heard": []
    },
    {
      "id": "linaclotide",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "linaclotide",
        "Linzess"
      ],
      "heard": []
    },
    {
      "id": "polyethylene-glycol",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "polyethylene glycol",
        "MiraLAX"
      ],
      "heard": []
    },
    {
      "id": "docusate",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "docusate",
        "Colace"
      ],
      "heard": []
    },
    {
      "id": "senna",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "senna",
        "Senokot"
      ],
      "heard": []
    },
    {
      "id": "mesalamine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "mesalamine",
        "Asacol",
        "Lialda"
      ],
      "heard": []
    },
    {
      "id": "oxybutynin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "oxybutynin",
        "Ditropan"
      ],
      "heard": []
    },
    {
      "id": "mirabegron",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "mirabegron",
        "Myrbetriq"
      ],
      "heard": []
    },
    {
      "id": "tolterodine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "tolterodine",
        "Detrol"
      ],
      "heard": []
    },
    {
      "id": "tamsulosin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "tamsulosin",
        "Flomax"
      ],
      "heard": []
    },
    {
      "id": "phenazopyridine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "phenazopyridine",
        "Pyridium"
      ],
      "heard": []
    },
    {
      "id": "methenamine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "methenamine",
        "Hiprex"
      ],
      "heard": []
    },
    {
      "id": "pilocarpine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "pilocarpine",
        "Salagen"
      ],
      "heard": []
    },
    {
      "id": "amoxicillin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "amoxicillin",
        "Amoxil"
      ],
      "heard": []
    },
    {
      "id": "amoxicillin-clavulanate",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "amoxicillin clavulanate",
        "Augmentin"
      ],
      "heard": []
    },
    {
      "id": "azithromycin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "azithromycin",
        "Zithromax",
        "Z-Pak"
      ],
      "heard": []
    },
    {
      "id": "cephalexin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "cephalexin",
        "Keflex"
      ],
      "heard": []
    },
    {
      "id": "cefdinir",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "cefdinir",
        "Omnicef"
      ],
      "heard": []
    },
    {
      "id": "ciprofloxacin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "ciprofloxacin",
        "Cipro"
      ],
      "heard": []
    },
    {
      "id": "levofloxacin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "levofloxacin",
        "Levaquin"
      ],
      "heard": []
    },
    {
      "id": "doxycycline",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "doxycycline",
        "Vibramycin"
      ],
      "heard": []
    },
    {
      "id": "minocycline",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "minocycline",
        "Minocin"
      ],
      "heard": []
    },
    {
      "id": "clindamycin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "clindamycin",
        "Cleocin"
      ],
      "heard": []
    },
    {
      "id": "metronidazole",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "metronidazole",
        "Flagyl"
      ],
      "heard": []
    },
    {
      "id": "sulfamethoxazole-trimethoprim",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "Bactrim",
        "Septra"
      ],
      "heard": []
    },
    {
      "id": "nitrofurantoin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "nitrofurantoin",
        "Macrobid"
      ],
      "heard": []
    },
    {
      "id": "penicillin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "penicillin",
        "Pen VK"
      ],
      "heard": []
    },
    {
      "id": "vancomycin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "vancomycin",
        "Vancocin"
      ],
      "heard": []
    },
    {
      "id": "rifampin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "rifampin",
        "Rifadin"
      ],
      "heard": []
    },
    {
      "id": "tedizolid",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "tedizolid",
        "Sivextro"
      ],
      "heard": []
    },
    {
      "id": "isoniazid",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "isoniazid"
      ],
      "heard": []
    },
    {
      "id": "furazolidone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "furazolidone",
        "Furoxone"
      ],
      "heard": []
    },
    {
      "id": "fluconazole",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "fluconazole",
        "Diflucan"
      ],
      "heard": []
    },
    {
      "id": "terbinafine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "terbinafine",
        "Lamisil"
      ],
      "heard": []
    },
    {
      "id": "nystatin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "nystatin",
        "Mycostatin"
      ],
      "heard": []
    },
    {
      "id": "acyclovir",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "acyclovir",
        "Zovirax"
      ],
      "heard": []
    },
    {
      "id": "valacyclovir",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "valacyclovir",
        "Valtrex"
      ],
      "heard": []
    },
    {
      "id": "valganciclovir",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "valganciclovir",
        "Valcyte"
      ],
      "heard": []
    },
    {
      "id": "oseltamivir",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "oseltamivir",
        "Tamiflu"
      ],
      "heard": []
    },
    {
      "id": "nirmatrelvir-ritonavir",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "nirmatrelvir",
        "Paxlovid"
      ],
      "heard": []
    },
    {
      "id": "lamivudine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "lamivudine",
        "Epivir"
      ],
      "heard": []
    },
    {
      "id": "zidovudine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "zidovudine",
        "Retrovir",
        "AZT"
      ],
      "heard": []
    },
    {
      "id": "bictegravir",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "bictegravir",
        "Biktarvy"
      ],
      "heard": []
    },
    {
      "id": "emtricitabine-tenofovir",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "Truvada",
        "Descovy"
      ],
      "heard": []
    },
    {
      "id": "hydroxychloroquine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "hydroxychloroquine",
        "Plaquenil"
      ],
      "heard": []
    },
    {
      "id": "ivermectin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "ivermectin",
        "Stromectol"
      ],
      "heard": []
    },
    {
      "id": "crotamiton",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "crotamiton",
        "Eurax"
      ],
      "heard": []
    },
    {
      "id": "donepezil",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "donepezil",
        "Aricept"
      ],
      "heard": []
    },
    {
      "id": "memantine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "memantine",
        "Namenda"
      ],
      "heard": []
    },
    {
      "id": "rivastigmine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "rivastigmine",
        "Exelon"
      ],
      "heard": []
    },
    {
      "id": "galantamine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "galantamine",
        "Razadyne"
      ],
      "heard": []
    },
    {
      "id": "carbidopa-levodopa",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "carbidopa and levodopa",
        "Sinemet",
        "Rytary",
        "Stalevo"
      ],
      "heard": []
    },
    {
      "id": "pramipexole",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "pramipexole",
        "Mirapex"
      ],
      "heard": []
    },
    {
      "id": "ropinirole",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "ropinirole",
        "Requip"
      ],
      "heard": []
    },
    {
      "id": "rotigotine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "rotigotine",
        "Neupro"
      ],
      "heard": []
    },
    {
      "id": "bromocriptine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "bromocriptine",
        "Parlodel"
      ],
      "heard": []
    },
    {
      "id": "amantadine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "amantadine",
        "Symmetrel",
        "Gocovri"
      ],
      "heard": []
    },
    {
      "id": "entacapone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "entacapone",
        "Comtan"
      ],
      "heard": []
    },
    {
      "id": "opicapone",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "opicapone",
        "Ongentys"
      ],
      "heard": []
    },
    {
      "id": "benztropine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "benztropine",
        "Cogentin"
      ],
      "heard": []
    },
    {
      "id": "trihexyphenidyl",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "trihexyphenidyl",
        "Artane"
      ],
      "heard": []
    },
    {
      "id": "dextromethorphan-quinidine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "Nuedexta"
      ],
      "heard": []
    },
    {
      "id": "ozanimod",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "ozanimod",
        "Zeposia"
      ],
      "heard": []
    },
    {
      "id": "methotrexate",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "methotrexate",
        "Trexall"
      ],
      "heard": []
    },
    {
      "id": "adalimumab",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "adalimumab",
        "Humira"
      ],
      "heard": []
    },
    {
      "id": "etanercept",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "etanercept",
        "Enbrel"
      ],
      "heard": []
    },
    {
      "id": "tofacitinib",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "tofacitinib",
        "Xeljanz"
      ],
      "heard": []
    },
    {
      "id": "apremilast",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "apremilast",
        "Otezla"
      ],
      "heard": []
    },
    {
      "id": "sulfasalazine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "sulfasalazine",
        "Azulfidine"
      ],
      "heard": []
    },
    {
      "id": "azathioprine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "azathioprine",
        "Imuran"
      ],
      "heard": []
    },
    {
      "id": "mycophenolate",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "mycophenolate",
        "CellCept"
      ],
      "heard": []
    },
    {
      "id": "tacrolimus",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "tacrolimus",
        "Prograf"
      ],
      "heard": []
    },
    {
      "id": "colchicine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "colchicine",
        "Colcrys"
      ],
      "heard": []
    },
    {
      "id": "allopurinol",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "allopurinol",
        "Zyloprim"
      ],
      "heard": []
    },
    {
      "id": "febuxostat",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "febuxostat",
        "Uloric"
      ],
      "heard": []
    },
    {
      "id": "procarbazine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "procarbazine",
        "Matulane"
      ],
      "heard": []
    },
    {
      "id": "etoposide",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "etoposide",
        "VePesid"
      ],
      "heard": []
    },
    {
      "id": "alprostadil",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "alprostadil",
        "Caverject",
        "Edex"
      ],
      "heard": []
    },
    {
      "id": "tranexamic-acid",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "tranexamic acid",
        "Lysteda"
      ],
      "heard": []
    },
    {
      "id": "diazoxide",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "diazoxide",
        "Proglycem"
      ],
      "heard": []
    },
    {
      "id": "halcinonide",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "halcinonide",
        "Halog"
      ],
      "heard": []
    },
    {
      "id": "aluminum-chloride",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "Xerac",
        "Drysol"
      ],
      "heard": []
    },
    {
      "id": "sildenafil",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "sildenafil",
        "Viagra"
      ],
      "heard": []
    },
    {
      "id": "tadalafil",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "tadalafil",
        "Cialis"
      ],
      "heard": []
    },
    {
      "id": "varenicline",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "varenicline",
        "Chantix",
        "Champix"
      ],
      "heard": []
    },
    {
      "id": "nicotine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "nicotine patch",
        "Nicorette",
        "NicoDerm"
      ],
      "heard": []
    },
    {
      "id": "disulfiram",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "disulfiram",
        "Antabuse"
      ],
      "heard": []
    },
    {
      "id": "acamprosate",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "acamprosate",
        "Campral"
      ],
      "heard": []
    },
    {
      "id": "isotretinoin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "isotretinoin",
        "Accutane"
      ],
      "heard": []
    },
    {
      "id": "latanoprost",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "latanoprost",
        "Xalatan"
      ],
      "heard": []
    },
    {
      "id": "timolol",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "timolol",
        "Timoptic"
      ],
      "heard": []
    },
    {
      "id": "desmopressin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "desmopressin",
        "DDAVP"
      ],
      "heard": []
    },
    {
      "id": "ferrous-sulfate",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "ferrous sulfate",
        "iron pills",
        "Feosol"
      ],
      "heard": []
    },
    {
      "id": "calcium",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "calcium",
        "calcium tablets",
        "Caltrate"
      ],
      "heard": []
    },
    {
      "id": "magnesium",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "magnesium",
        "magnesium glycinate"
      ],
      "heard": []
    },
    {
      "id": "vitamin-d",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "vitamin D",
        "cholecalciferol"
      ],
      "heard": []
    },
    {
      "id": "vitamin-b-twelve",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "vitamin B twelve",
        "cyanocobalamin"
      ],
      "heard": []
    },
    {
      "id": "vitamin-c",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "vitamin C",
        "ascorbic acid"
      ],
      "heard": []
    },
    {
      "id": "folic-acid",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "folic acid",
        "folate"
      ],
      "heard": []
    },
    {
      "id": "multivitamin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "multivitamin",
        "Centrum"
      ],
      "heard": []
    },
    {
      "id": "zinc",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "zinc",
        "zinc tablets"
      ],
      "heard": []
    },
    {
      "id": "omega-three",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "omega three",
        "fish oil",
        "Lovaza"
      ],
      "heard": []
    },
    {
      "id": "turmeric",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "turmeric",
        "curcumin"
      ],
      "heard": []
    },
    {
      "id": "coenzyme-q",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "coenzyme Q ten"
      ],
      "heard": []
    },
    {
      "id": "glucosamine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "glucosamine",
        "chondroitin"
      ],
      "heard": []
    },
    {
      "id": "probiotic",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "probiotic",
        "probiotics"
      ],
      "heard": []
    },
    {
      "id": "biotin",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "biotin"
      ],
      "heard": []
    },
    {
      "id": "valerian",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "valerian",
        "valerian root"
      ],
      "heard": []
    },
    {
      "id": "st-johns-wort",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "St John's wort",
        "Saint John's wort",
        "hypericum"
      ],
      "heard": []
    },
    {
      "id": "kava",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "kava",
        "kava kava"
      ],
      "heard": []
    },
    {
      "id": "ashwagandha",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "ashwagandha"
      ],
      "heard": []
    },
    {
      "id": "l-theanine",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "L-theanine",
        "theanine"
      ],
      "heard": []
    },
    {
      "id": "five-htp",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "five HTP",
        "tryptophan"
      ],
      "heard": []
    },
    {
      "id": "sam-e",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "S-adenosylmethionine",
        "SAM E"
      ],
      "heard": []
    },
    {
      "id": "ginkgo",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "ginkgo",
        "ginkgo biloba"
      ],
      "heard": []
    },
    {
      "id": "ginseng",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "ginseng"
      ],
      "heard": []
    },
    {
      "id": "gaba-supplement",
      "standing": {
        "kind": "not-listed"
      },
      "names": [
        "GABA supplement"
      ],
      "heard": []
    },
    {
      "id": "blood-thinner",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "blood thinner",
        "blood thinners",
        "anticoagulant",
        "anticoagulants",
        "clot pills"
      ],
      "heard": []
    },
    {
      "id": "blood-pressure-pills",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "blood pressure pills",
        "blood pressure pill",
        "blood pressure medicine",
        "blood pressure meds",
        "blood pressure medication",
        "hypertension pills",
        "high blood pressure tablets"
      ],
      "heard": []
    },
    {
      "id": "beta-blocker",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "beta blocker",
        "beta blockers"
      ],
      "heard": []
    },
    {
      "id": "heart-pills",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "heart pills",
        "heart pill",
        "heart medicine",
        "heart meds",
        "heart medication",
        "heart rhythm pills"
      ],
      "heard": []
    },
    {
      "id": "water-pill",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "water pill",
        "water pills",
        "diuretic",
        "diuretics"
      ],
      "heard": []
    },
    {
      "id": "cholesterol-pills",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "cholesterol pills",
        "cholesterol pill",
        "cholesterol medicine",
        "statin",
        "statins"
      ],
      "heard": []
    },
    {
      "id": "antidepressants",
      "standing": {
        "kind": "group",
        "mayBe": [
          "maoi",
          "lamotrigine"
        ]
      },
      "names": [
        "antidepressant",
        "antidepressants",
        "depression pills",
        "depression meds",
        "depression medicine",
        "depression medication",
        "happy pills"
      ],
      "heard": []
    },
    {
      "id": "ssri",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "SSRI",
        "SSRIs",
        "SNRI",
        "SNRIs",
        "tricyclic",
        "tricyclics"
      ],
      "heard": []
    },
    {
      "id": "antibiotics",
      "standing": {
        "kind": "group",
        "mayBe": [
          "maoi"
        ]
      },
      "names": [
        "antibiotic",
        "antibiotics",
        "infection pills"
      ],
      "heard": []
    },
    {
      "id": "antivirals",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "antiviral",
        "antivirals",
        "HIV meds",
        "HIV medicine"
      ],
      "heard": []
    },
    {
      "id": "painkillers",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "painkiller",
        "painkillers",
        "pain pill",
        "pain pills",
        "pain meds",
        "pain medicine",
        "pain medication",
        "pain reliever",
        "anti-inflammatory",
        "anti-inflammatories"
      ],
      "heard": []
    },
    {
      "id": "opioids",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "opioid",
        "opioids",
        "opiate",
        "opiates",
        "narcotics",
        "narcotic"
      ],
      "heard": []
    },
    {
      "id": "pain-patch",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "pain patch",
        "pain patches"
      ],
      "heard": []
    },
    {
      "id": "skin-patch",
      "standing": {
        "kind": "group",
        "mayBe": [
          "maoi"
        ]
      },
      "names": [
        "skin patch",
        "antidepressant patch",
        "depression patch",
        "medicine patch",
        "medicated patch"
      ],
      "heard": []
    },
    {
      "id": "nerve-pain-pills",
      "standing": {
        "kind": "group",
        "mayBe": [
          "lamotrigine"
        ]
      },
      "names": [
        "nerve pain pills",
        "nerve pain medicine",
        "nerve pain meds",
        "neuropathy pills",
        "neuropathy medicine"
      ],
      "heard": []
    },
    {
      "id": "migraine-pills",
      "standing": {
        "kind": "group",
        "mayBe": [
          "lamotrigine"
        ]
      },
      "names": [
        "migraine pills",
        "migraine medicine",
        "migraine meds",
        "migraine medication",
        "headache pills",
        "headache medicine",
        "triptan",
        "triptans"
      ],
      "heard": []
    },
    {
      "id": "muscle-relaxants",
      "standing": {
        "kind": "group",
        "mayBe": [
          "benzodiazepine"
        ]
      },
      "names": [
        "muscle relaxer",
        "muscle relaxers",
        "muscle relaxant",
        "muscle relaxants",
        "spasm pills",
        "back spasm pills"
      ],
      "heard": []
    },
    {
      "id": "sleeping-pills",
      "standing": {
        "kind": "group",
        "mayBe": [
          "benzodiazepine"
        ]
      },
      "names": [
        "sleeping pill",
        "sleeping pills",
        "sleep aid",
        "sleep aids",
        "sleep medicine",
        "sleep meds",
        "sleeping tablet",
        "sleeping tablets",
        "insomnia pills",
        "insomnia medicine",
        "night pill for sleep"
      ],
      "heard": []
    },
    {
      "id": "nerve-pills",
      "standing": {
        "kind": "group",
        "mayBe": [
          "benzodiazepine"
        ]
      },
      "names": [
        "nerve pill",
        "nerve pills",
        "nerve medicine",
        "nerve tablets",
        "pills for my nerves"
      ],
      "heard": []
    },
    {
      "id": "anxiety-pills",
      "standing": {
        "kind": "group",
        "mayBe": [
          "benzodiazepine",
          "maoi"
        ]
      },
      "names": [
        "anxiety pill",
        "anxiety pills",
        "anxiety meds",
        "anxiety medicine",
        "anxiety medication",
        "panic pills",
        "panic attack pills",
        "panic medicine",
        "anti-anxiety pills"
      ],
      "heard": []
    },
    {
      "id": "tranquilizers",
      "standing": {
        "kind": "group",
        "mayBe": [
          "benzodiazepine"
        ]
      },
      "names": [
        "tranquilizer",
        "tranquilizers",
        "tranquillisers",
        "downers"
      ],
      "heard": []
    },
    {
      "id": "sedatives",
      "standing": {
        "kind": "group",
        "mayBe": [
          "benzodiazepine"
        ]
      },
      "names": [
        "sedative",
        "sedatives",
        "calming pills",
        "calming pill",
        "chill pill",
        "chill pills",
        "relaxing pill",
        "relaxing pills",
        "pill for my MRI",
        "pill for the dentist"
      ],
      "heard": []
    },
    {
      "id": "mood-stabilizer",
      "standing": {
        "kind": "group",
        "mayBe": [
          "lamotrigine"
        ]
      },
      "names": [
        "mood stabilizer",
        "mood stabilizers",
        "mood stabiliser",
        "mood pill",
        "mood pills",
        "mood medicine"
      ],
      "heard": []
    },
    {
      "id": "bipolar-medicine",
      "standing": {
        "kind": "group",
        "mayBe": [
          "lamotrigine",
          "benzodiazepine"
        ]
      },
      "names": [
        "bipolar medicine",
        "bipolar meds",
        "bipolar medication",
        "bipolar pills"
      ],
      "heard": []
    },
    {
      "id": "psychiatric-medicine",
      "standing": {
        "kind": "group",
        "mayBe": [
          "maoi",
          "benzodiazepine",
          "lamotrigine"
        ]
      },
      "names": [
        "psych meds",
        "psychiatric meds",
        "psychiatric medicine",
        "psychiatric medication",
        "mental health meds",
        "mental health medication",
        "psych drugs"
      ],
      "heard": []
    },
    {
      "id": "antipsychotics",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "antipsychotic",
        "antipsychotics"
      ],
      "heard": []
    },
    {
      "id": "seizure-medicine",
      "standing": {
        "kind": "group",
        "mayBe": [
          "lamotrigine",
          "benzodiazepine"
        ]
      },
      "names": [
        "seizure medicine",
        "seizure meds",
        "seizure medication",
        "seizure pills",
        "anti-seizure medicine",
        "anticonvulsant",
        "anticonvulsants",
        "antiepileptic",
        "epilepsy medicine",
        "epilepsy meds",
        "epilepsy pills",
        "seizure nasal spray",
        "seizure rescue spray"
      ],
      "heard": []
    },
    {
      "id": "parkinsons-medicine",
      "standing": {
        "kind": "group",
        "mayBe": [
          "maoi"
        ]
      },
      "names": [
        "Parkinson's medicine",
        "Parkinson's meds",
        "Parkinson's medication",
        "Parkinson's pills",
        "Parkinson's tablets"
      ],
      "heard": []
    },
    {
      "id": "restless-leg-pills",
      "standing": {
        "kind": "group",
        "mayBe": [
          "benzodiazepine"
        ]
      },
      "names": [
        "restless leg pills",
        "restless legs medicine",
        "restless leg medicine",
        "restless leg meds"
      ],
      "heard": []
    },
    {
      "id": "tremor-pills",
      "standing": {
        "kind": "group",
        "mayBe": [
          "benzodiazepine",
          "maoi"
        ]
      },
      "names": [
        "tremor pills",
        "tremor medicine",
        "shaking pills",
        "shakes medicine"
      ],
      "heard": []
    },
    {
      "id": "dizzy-pills",
      "standing": {
        "kind": "group",
        "mayBe": [
          "benzodiazepine"
        ]
      },
      "names": [
        "dizzy pills",
        "dizziness medicine",
        "vertigo pills",
        "vertigo medicine"
      ],
      "heard": []
    },
    {
      "id": "nausea-pills",
      "standing": {
        "kind": "group",
        "mayBe": [
          "benzodiazepine"
        ]
      },
      "names": [
        "nausea pill",
        "nausea pills",
        "nausea medicine",
        "nausea meds",
        "anti-nausea pills",
        "anti-sickness tablets"
      ],
      "heard": []
    },
    {
      "id": "bowel-pills",
      "standing": {
        "kind": "group",
        "mayBe": [
          "benzodiazepine"
        ]
      },
      "names": [
        "IBS pills",
        "IBS medicine",
        "bowel pills",
        "stomach cramp pills",
        "gut spasm pills"
      ],
      "heard": []
    },
    {
      "id": "stomach-pills",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "stomach pills",
        "acid reflux pills",
        "reflux medicine",
        "heartburn pills",
        "heartburn medicine",
        "antacid",
        "antacids"
      ],
      "heard": []
    },
    {
      "id": "bladder-pills",
      "standing": {
        "kind": "group",
        "mayBe": [
          "maoi"
        ]
      },
      "names": [
        "bladder pills",
        "bladder medicine",
        "bladder meds",
        "urinary pills"
      ],
      "heard": []
    },
    {
      "id": "prostate-pills",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "prostate pills",
        "prostate medicine"
      ],
      "heard": []
    },
    {
      "id": "withdrawal-pills",
      "standing": {
        "kind": "group",
        "mayBe": [
          "benzodiazepine"
        ]
      },
      "names": [
        "withdrawal pills",
        "detox pills",
        "alcohol withdrawal medicine",
        "detox medicine"
      ],
      "heard": []
    },
    {
      "id": "adhd-medicine",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "ADHD meds",
        "ADHD medicine",
        "ADHD medication",
        "ADHD pills",
        "ADD meds",
        "stimulant",
        "stimulants"
      ],
      "heard": []
    },
    {
      "id": "memory-pills",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "memory pills",
        "memory medicine",
        "dementia medicine",
        "dementia meds",
        "Alzheimer's medicine"
      ],
      "heard": []
    },
    {
      "id": "thyroid-pill",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "thyroid pill",
        "thyroid pills",
        "thyroid medicine",
        "thyroid meds",
        "thyroid medication"
      ],
      "heard": []
    },
    {
      "id": "insulin",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "insulin",
        "insulin shots",
        "insulin shot"
      ],
      "heard": []
    },
    {
      "id": "diabetes-medicine",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "diabetes medicine",
        "diabetes meds",
        "diabetes medication",
        "diabetes pills",
        "sugar pills",
        "sugar medicine",
        "blood sugar pills"
      ],
      "heard": []
    },
    {
      "id": "weight-loss-shot",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "weight loss shot",
        "weight loss shots",
        "weight loss pills",
        "diet pills"
      ],
      "heard": []
    },
    {
      "id": "steroids",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "steroid",
        "steroids",
        "steroid pills",
        "cortisone"
      ],
      "heard": []
    },
    {
      "id": "vitamins",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "vitamin",
        "vitamins",
        "supplement",
        "supplements",
        "herbal supplements",
        "herbs",
        "herbal pills",
        "minerals"
      ],
      "heard": []
    },
    {
      "id": "herbal-maoi",
      "standing": {
        "kind": "group",
        "mayBe": [
          "maoi"
        ]
      },
      "names": [
        "ayahuasca",
        "caapi",
        "Syrian rue",
        "harmala",
        "harmaline",
        "harmine"
      ],
      "heard": []
    },
    {
      "id": "birth-control",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "birth control",
        "birth control pills",
        "birth control pill",
        "contraceptive",
        "contraceptives",
        "contraception"
      ],
      "heard": []
    },
    {
      "id": "hormones",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "hormones",
        "hormone pills",
        "hormone replacement",
        "hormone therapy",
        "menopause pills"
      ],
      "heard": []
    },
    {
      "id": "inhaler",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "inhaler",
        "inhalers",
        "puffer",
        "puffers",
        "asthma medicine",
        "asthma inhaler",
        "asthma pump"
      ],
      "heard": []
    },
    {
      "id": "allergy-pills",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "allergy pill",
        "allergy pills",
        "allergy medicine",
        "allergy meds",
        "antihistamine",
        "antihistamines",
        "hay fever tablets"
      ],
      "heard": []
    },
    {
      "id": "cold-medicine",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "cold medicine",
        "cough syrup",
        "cough medicine",
        "flu medicine",
        "decongestant"
      ],
      "heard": []
    },
    {
      "id": "eye-drops",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "eye drops",
        "glaucoma drops"
      ],
      "heard": []
    },
    {
      "id": "arthritis-medicine",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "arthritis medicine",
        "arthritis meds",
        "arthritis pills",
        "rheumatoid medicine",
        "biologic",
        "biologics"
      ],
      "heard": []
    },
    {
      "id": "gout-pills",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "gout pills",
        "gout medicine"
      ],
      "heard": []
    },
    {
      "id": "bone-pills",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "bone pills",
        "osteoporosis medicine"
      ],
      "heard": []
    },
    {
      "id": "cancer-medicine",
      "standing": {
        "kind": "group",
        "mayBe": [
          "benzodiazepine"
        ]
      },
      "names": [
        "cancer pills",
        "cancer medicine",
        "cancer meds",
        "chemo pills",
        "chemo"
      ],
      "heard": []
    },
    {
      "id": "over-the-counter",
      "standing": {
        "kind": "group",
        "mayBe": []
      },
      "names": [
        "over the counter medicine",
        "over the counter meds",
        "over the counter pills",
        "over the counter stuff",
        "drugstore pills"
      ],
      "heard": []
    }
  ],
  "everydayWords": [
    "a plan",
    "a van",
    "add a fan",
    "an ax",
    "and some",
    "animal tranquilizer",
    "animal tranquilizers",
    "as elected",
    "elephant tranquilizer",
    "frying pan",
    "horse tranquilizer",
    "horse tranquilizers",
    "is ketamine",
    "lamb chop",
    "mercedes benz",
    "mid day",
    "my eye",
    "my plan",
    "on fee",
    "on tv",
    "one fee",
    "rest a while",
    "s ketamine",
    "sleeping beauty",
    "tranquilizer dart",
    "tranquilizer gun",
    "true blue",
    "well versed",
    "x axis",
    "absolutely",
    "abuse",
    "academy",
    "accept",
    "accident",
    "ache",
    "aches",
    "acid",
    "act",
    "acting",
    "action",
    "active",
    "actor",
    "actors",
    "acts",
    "actual",
    "adam",
    "add",
    "address",
    "adult",
    "adults",
    "advice",
    "advised",
    "afford",
    "africa",
    "ages",
    "agree",
    "airplane",
    "airport",
    "alan",
    "albert",
    "album",
    "alcohol",
    "alcoholic",
    "alexa",
    "alice",
    "alien",
    "allergies",
    "allergy",
    "alley",
    "allow",
    "alps",
    "alzheimers",
    "amanda",
    "amazing",
    "america",
    "amputation",
    "amy",
    "andrew",
    "anesthesia",
    "anesthesiologist",
    "anesthetist",
    "aneurysm",
    "angel",
    "angela",
    "anger",
    "angina",
    "angry",
    "animal",
    "animals",
    "ankle",
    "ann",
    "anna",
    "anniversary",
    "annoy",
    "annoyed",
    "anorexia",
    "answered",
    "answering",
    "anthony",
    "ants",
    "anxiety",
    "apart",
    "apartment",
    "apnea",
    "apologize",
    "apple",
    "apples",
    "apply",
    "appointments",
    "apps",
    "april",
    "area",
    "argue",
    "arizona",
    "arms",
    "army",
    "arrange",
    "arrest",
    "arrive",
    "arrow",
    "art",
    "arthritis",
    "arthur",
    "article",
    "asian",
    "asked",
    "assistant",
    "assume",
    "attacks",
    "attend",
    "attention",
    "attic",
    "attorney",
    "audience",
    "august",
    "autism",
    "autistic",
    "auto",
    "available",
    "average",
    "award",
    "aware",
    "awesome",
    "awfully",
    "azalea",
    "babies",
    "babysit",
    "background",
    "backwards",
    "backyard",
    "bacon",
    "badly",
    "bake",
    "bakery",
    "baking",
    "balance",
    "ball",
    "bananas",
    "band",
    "bank",
    "bans",
    "bar",
    "barbara",
    "barber",
    "bare",
    "bark",
    "barn",
    "baseball",
    "basement",
    "basics",
    "basket",
    "basketball",
    "bath",
    "batteries",
    "battle",
    "beach",
    "beans",
    "bear",
    "beard",
    "beat",
    "beats",
    "beautiful",
    "beauty",
    "bee",
    "beef",
    "beer",
    "began",
    "begin",
    "begun",
    "behalf",
    "bell",
    "belly",
    "belong",
    "belt",
    "ben",
    "bench",
    "bend",
    "bends",
    "best",
    "betty",
    "bible",
    "bike",
    "bill",
    "bills",
    "biology",
    "bipolar",
    "bird",
    "birth",
    "birthday",
    "bite",
    "bitter",
    "blacking",
    "bladder",
    "blame",
    "blanket",
    "blast",
    "bleed",
    "bless",
    "blew",
    "blind",
    "blink",
    "blocked",
    "blow",
    "board",
    "boat",
    "bob",
    "bodies",
    "boil",
    "bomb",
    "bone",
    "bones",
    "bonzo",
    "boosters",
    "born",
    "borrow",
    "bottles",
    "bottom",
    "bought",
    "bounce",
    "bowel",
    "bowl",
    "boys",
    "brand",
    "brandon",
    "brave",
    "bread",
    "breakfast",
    "breaking",
    "breast",
    "breaths",
    "breeding",
    "breeze",
    "brian",
    "brick",
    "bride",
    "bright",
    "bringing",
    "broke",
    "broken",
    "bronchitis",
    "brown",
    "bruce",
    "brush",
    "bubble",
    "bucket",
    "buddies",
    "budget",
    "bug",
    "build",
    "bumper",
    "bunch",
    "burn",
    "business",
    "busy",
    "butter",
    "button",
    "cabin",
    "cabinet",
    "cable",
    "cadet",
    "caesar",
    "cake",
    "calcium's",
    "california",
    "calling",
    "calls",
    "calmer",
    "camera",
    "camp",
    "camping",
    "canada",
    "canceled",
    "cancellation",
    "cancer",
    "candidate",
    "candle",
    "candy",
    "cane",
    "cannabis",
    "capital",
    "capsule",
    "capsules",
    "captain",
    "cards",
    "careful",
    "caregiver",
    "careless",
    "carl",
    "carol",
    "carolyn",
    "carpet",
    "carrier",
    "carrots",
    "cart",
    "case",
    "cash",
    "cast",
    "castle",
    "catamaran",
    "catamine",
    "catherine",
    "cats",
    "caught",
    "caution",
    "ceiling",
    "celebrate",
    "cell",
    "cells",
    "cement",
    "cent",
    "center",
    "centers",
    "central",
    "cents",
    "century",
    "cereal",
    "ceremony",
    "certain",
    "chain",
    "chairs",
    "challenge",
    "champion",
    "chances",
    "channel",
    "chapter",
    "character",
    "charge",
    "charles",
    "chart",
    "cheap",
    "cheat",
    "checked",
    "cheek",
    "cheer",
    "cheese",
    "chef",
    "chemistry",
    "chemotherapy",
    "cherry",
    "chew",
    "chief",
    "children",
    "chili",
    "chin",
    "china",
    "chip",
    "chips",
    "chocolate",
    "choices",
    "choke",
    "cholesterol",
    "choose",
    "chose",
    "christine",
    "christmas",
    "christopher",
    "church",
    "cigarette",
    "cigarettes",
    "cindy",
    "circle",
    "citizen",
    "city",
    "claim",
    "clammy",
    "clap",
    "classes",
    "claustrophobic",
    "clay",
    "cleaner",
    "clearance",
    "clearly",
    "clever",
    "click",
    "cliff",
    "climate",
    "climb",
    "clinics",
    "clobber",
    "clone",
    "clones",
    "closed",
    "closer",
    "closet",
    "closing",
    "cloth",
    "clothes",
    "cloud",
    "clouds",
    "clown",
    "club",
    "clue",
    "coach",
    "coal",
    "coast",
    "coat",
    "cocaine",
    "coconut",
    "code",
    "coin",
    "coke",
    "collar",
    "collect",
    "college",
    "collins",
    "cologne",
    "colony",
    "colors",
    "column",
    "comb",
    "comedown",
    "comedy",
    "comfort",
    "comfortable",
    "comic",
    "command",
    "comment",
    "common",
    "community",
    "company",
    "compare",
    "complain",
    "complete",
    "complex",
    "computer",
    "concerning",
    "concert",
    "concussion",
    "condition",
    "conditions",
    "cone",
    "confirm",
    "confusion",
    "connect",
    "connection",
    "conscious",
    "consider",
    "contact",
    "contain",
    "contest",
    "context",
    "continue",
    "contract",
    "control",
    "conversation",
    "convince",
    "convulsing",
    "cook",
    "cookie",
    "cookies",
    "cooking",
    "cool",
    "copy",
    "coral",
    "corn",
    "corner",
    "correct",
    "cotton",
    "couch",
    "cough",
    "could'nt",
    "counsel",
    "counselor",
    "counter",
    "county",
    "courage",
    "court",
    "covered",
    "covering",
    "covers",
    "cow",
    "cowboy",
    "cowboys",
    "cows",
    "cpr",
    "crack",
    "cracked",
    "cradle",
    "cramp",
    "cramps",
    "crawl",
    "crazy",
    "create",
    "credit",
    "crew",
    "cried",
    "crime",
    "cross",
    "crowd",
    "crown",
    "cry",
    "crying",
    "culture",
    "cup",
    "current",
    "curtain",
    "curve",
    "cushion",
    "customer",
    "cute",
    "cutoff",
    "cycle",
    "daddy",
    "daily",
    "dance",
    "dancing",
    "danger",
    "daniel",
    "date",
    "dates",
    "daughters",
    "dave",
    "david",
    "daylight",
    "deaf",
    "dealer",
    "deborah",
    "debt",
    "decade",
    "december",
    "decide",
    "decided",
    "decides",
    "decision",
    "deep",
    "deeper",
    "deer",
    "degree",
    "degrees",
    "delay",
    "delicious",
    "deliver",
    "delivery",
    "demand",
    "dementia",
    "denise",
    "dennis",
    "dental",
    "dentist",
    "deny",
    "department",
    "depend",
    "depends",
    "deposit",
    "depression",
    "describe",
    "desert",
    "deserve",
    "design",
    "desk",
    "dessert",
    "destroy",
    "detail",
    "details",
    "develop",
    "device",
    "diabetes",
    "diabetic",
    "dial",
    "diamond",
    "diana",
    "diane",
    "diary",
    "dice",
    "diesel",
    "diet",
    "differ",
    "difference",
    "dig",
    "digital",
    "dim",
    "dirt",
    "dirty",
    "disappear",
    "discharge",
    "discover",
    "discuss",
    "disease",
    "dish",
    "dishes",
    "disorders",
    "dissociate",
    "dissociation",
    "dissociative",
    "distance",
    "dive",
    "diverticulitis",
    "divide",
    "divorce",
    "doctors",
    "dogs",
    "doll",
    "dollar",
    "dollars",
    "donald",
    "donna",
    "doors",
    "dope",
    "doris",
    "dorm",
    "dormant",
    "dorothy",
    "dosage",
    "doses",
    "dosing",
    "dot",
    "doug",
    "downstairs",
    "downtown",
    "dozing",
    "draft",
    "drag",
    "dragging",
    "drama",
    "drank",
    "draw",
    "drawer",
    "drawing",
    "dreading",
    "dreamlike",
    "dreams",
    "dress",
    "dressed",
    "drew",
    "dried",
    "drink",
    "drinking",
    "drinks",
    "dripping",
    "driver",
    "driveway",
    "drooling",
    "dropper",
    "dropping",
    "drops",
    "drove",
    "drowsy",
    "drum",
    "dry",
    "duck",
    "dull",
    "dump",
    "dust",
    "duty",
    "dystrophy",
    "ear",
    "earn",
    "earrings",
    "ears",
    "earth",
    "easily",
    "east",
    "easter",
    "eating",
    "echo",
    "ecstasy",
    "eczema",
    "edge",
    "edible",
    "edibles",
    "education",
    "edward",
    "effect",
    "effort",
    "egg",
    "eighth",
    "elbow",
    "elder",
    "elderly",
    "eldest",
    "election",
    "electric",
    "electricity",
    "elephant",
    "elevator",
    "elizabeth",
    "email",
    "emily",
    "emma",
    "employee",
    "ended",
    "endometriosis",
    "enemy",
    "energy",
    "engine",
    "engineer",
    "england",
    "english",
    "enjoy",
    "ensemble",
    "enter",
    "entrance",
    "envelope",
    "episode",
    "equal",
    "eric",
    "ernest",
    "errand",
    "errands",
    "especially",
    "essay",
    "ethan",
    "ether",
    "europe",
    "evelyn",
    "event",
    "eventually",
    "evidence",
    "evil",
    "exact",
    "exam",
    "example",
    "exams",
    "excellent",
    "excited",
    "excuse",
    "exercise",
    "exist",
    "exit",
    "expected",
    "expensive",
    "experience",
    "experimental",
    "expert",
    "explained",
    "express",
    "extend",
    "extra",
    "eyebrow",
    "facing",
    "fact",
    "factory",
    "facts",
    "fades",
    "fail",
    "failed",
    "fainted",
    "fair",
    "fairly",
    "faith",
    "fallen",
    "falling",
    "false",
    "famous",
    "fancy",
    "farm",
    "farmer",
    "farther",
    "fashion",
    "fat",
    "fault",
    "favor",
    "favorite",
    "fear",
    "feather",
    "february",
    "fed",
    "feelings",
    "fella",
    "fellow",
    "female",
    "fence",
    "fever",
    "fiber",
    "field",
    "fifth",
    "fifty",
    "fight",
    "fighting",
    "figures",
    "file",
    "final",
    "finally",
    "finger",
    "fingers",
    "firm",
    "fish",
    "fishing",
    "fist",
    "fits",
    "fixed",
    "fixes",
    "fixing",
    "flag",
    "flame",
    "flash",
    "flat",
    "flavor",
    "flew",
    "flight",
    "flip",
    "float",
    "floating",
    "florida",
    "flower",
    "flowers",
    "flowing",
    "flu",
    "fluid",
    "flurry",
    "fly",
    "fog",
    "fold",
    "follow",
    "food",
    "foods",
    "fool",
    "fools",
    "foot",
    "football",
    "fork",
    "form",
    "formal",
    "forth",
    "fortune",
    "forty",
    "forward",
    "fought",
    "foundation",
    "fountain",
    "fourteen",
    "fourth",
    "fox",
    "frame",
    "france",
    "frances",
    "frank",
    "freak",
    "fred",
    "freeze",
    "french",
    "fresh",
    "friday",
    "fridays",
    "fridge",
    "friendly",
    "friends",
    "frightens",
    "frisbee",
    "frog",
    "frozen",
    "fruit",
    "fuel",
    "fun",
    "fund",
    "funeral",
    "furniture",
    "further",
    "future",
    "gain",
    "gallery",
    "games",
    "gap",
    "garbage",
    "garlic",
    "gary",
    "gate",
    "gather",
    "gear",
    "general",
    "generic",
    "generics",
    "gentle",
    "gentleman",
    "george",
    "gerald",
    "german",
    "ghost",
    "giant",
    "gift",
    "gifts",
    "giggle",
    "ginger",
    "girl",
    "gives",
    "glad",
    "glance",
    "glass",
    "glasses",
    "glaucoma",
    "global",
    "gloria",
    "glory",
    "gloves",
    "glue",
    "goal",
    "goals",
    "goat",
    "gold",
    "golden",
    "golf",
    "gossip",
    "gout",
    "government",
    "grab",
    "grabbing",
    "grace",
    "grade",
    "gradually",
    "graduate",
    "grain",
    "grains",
    "grammar",
    "grand",
    "grandbabies",
    "grandchildren",
    "grandfather",
    "grandkids",
    "grandmas",
    "grandparents",
    "grandson",
    "granny",
    "grape",
    "grapefruit",
    "grapes",
    "grass",
    "grave",
    "gravy",
    "great",
    "green",
    "greet",
    "greg",
    "grew",
    "grief",
    "grill",
    "grip",
    "groceries",
    "grocery",
    "ground",
    "group",
    "grow",
    "growing",
    "grown",
    "growth",
    "guard",
    "guessing",
    "guest",
    "guidance",
    "guide",
    "guilty",
    "guitar",
    "gum",
    "gun",
    "gurgling",
    "guy",
    "ha",
    "habit",
    "hall",
    "hallucinate",
    "hallucinated",
    "hallucinating",
    "hallucination",
    "halo",
    "ham",
    "hammer",
    "hamster",
    "handful",
    "handle",
    "handled",
    "handsome",
    "hanging",
    "happened",
    "happy",
    "harder",
    "hardly",
    "harming",
    "harmless",
    "harold",
    "harry",
    "hat",
    "hated",
    "haul",
    "haunt",
    "hawaii",
    "hay",
    "headache",
    "heading",
    "heal",
    "health",
    "healthy",
    "heartbeat",
    "heartburn",
    "heat",
    "heather",
    "heaven",
    "heck",
    "heel",
    "height",
    "held",
    "helen",
    "hell",
    "hello",
    "helmet",
    "helpful",
    "helpless",
    "henry",
    "hepatitis",
    "hero",
    "heroin",
    "hi",
    "hidden",
    "hide",
    "highway",
    "hill",
    "hint",
    "hire",
    "hired",
    "history",
    "hits",
    "hives",
    "hobby",
    "hockey",
    "holding",
    "holds",
    "hole",
    "holiday",
    "hollow",
    "holy",
    "homework",
    "honor",
    "hood",
    "hook",
    "hop",
    "hopeful",
    "horn",
    "horrible",
    "hospice",
    "hospitals",
    "host",
    "hotel",
    "household",
    "housework",
    "howard",
    "however",
    "hug",
    "huge",
    "human",
    "humor",
    "hundreds",
    "hunger",
    "hungry",
    "hunt",
    "hunting",
    "hurry",
    "hush",
    "hydrant",
    "hype",
    "hypnosis",
    "ice",
    "ideas",
    "identify",
    "ignore",
    "ill",
    "imagine",
    "immediately",
    "important",
    "impossible",
    "impress",
    "improvement",
    "inch",
    "inches",
    "include",
    "including",
    "income",
    "increase",
    "indeed",
    "index",
    "india",
    "indian",
    "industry",
    "infant",
    "infection",
    "infections",
    "influence",
    "inform",
    "information",
    "infuse",
    "infused",
    "injury",
    "ink",
    "inn",
    "inner",
    "innocent",
    "insect",
    "insomnia",
    "inspect",
    "instant",
    "instead",
    "instructions",
    "instrument",
    "interact",
    "interest",
    "interested",
    "interesting",
    "interfere",
    "internet",
    "interview",
    "introduce",
    "invented",
    "iron",
    "ironic",
    "island",
    "issue",
    "issues",
    "italian",
    "item",
    "items",
    "ivan",
    "jack",
    "jacket",
    "jacob",
    "jail",
    "jam",
    "james",
    "jane",
    "janet",
    "january",
    "jar",
    "jason",
    "java",
    "jaw",
    "jazz",
    "jealous",
    "jean",
    "jeans",
    "jeff",
    "jelly",
    "jennifer",
    "jeremy",
    "jerk",
    "jerking",
    "jerry",
    "jessica",
    "jewel",
    "jill",
    "jim",
    "jimmy",
    "joan",
    "jobs",
    "joe",
    "john",
    "join",
    "joint",
    "joke",
    "jokes",
    "jonathan",
    "jose",
    "joseph",
    "joshua",
    "journal",
    "journey",
    "joy",
    "joyce",
    "juan",
    "judge",
    "judith",
    "judy",
    "juice",
    "julia",
    "julie",
    "july",
    "jumbled",
    "june",
    "junior",
    "junk",
    "junkies",
    "jury",
    "justice",
    "justin",
    "karen",
    "karma",
    "kathleen",
    "kathy",
    "katie",
    "kedamine",
    "keeping",
    "keith",
    "kelly",
    "ken",
    "kenneth",
    "kenny",
    "ket",
    "ketamean",
    "ketameen",
    "ketamine's",
    "ketamines",
    "kettle",
    "kevin",
    "key",
    "keyboard",
    "kicks",
    "kidney",
    "kidneys",
    "killed",
    "kills",
    "kim",
    "kinds",
    "king",
    "kiss",
    "kit",
    "kitten",
    "kms",
    "knee",
    "knees",
    "knew",
    "knife",
    "knit",
    "knocked",
    "knocking",
    "knockout",
    "knocks",
    "knots",
    "known",
    "knows",
    "kyle",
    "label",
    "labor",
    "lack",
    "ladder",
    "ladies",
    "laid",
    "lake",
    "lamb",
    "lame",
    "lamp",
    "land",
    "language",
    "lap",
    "large",
    "larger",
    "larry",
    "laugh",
    "laughing",
    "laughter",
    "laundry",
    "laura",
    "lauren",
    "law",
    "lawn",
    "lawrence",
    "leader",
    "leaf",
    "leak",
    "leaves",
    "legal",
    "legit",
    "lemon",
    "lemonade",
    "lend",
    "leonard",
    "lessons",
    "lets",
    "letter",
    "letters",
    "letting",
    "lettuce",
    "level",
    "liberal",
    "liberty",
    "libra",
    "librarian",
    "library",
    "license",
    "lick",
    "lid",
    "likely",
    "limit",
    "limp",
    "linda",
    "lined",
    "lion",
    "lip",
    "liquid",
    "lisa",
    "listen",
    "literally",
    "litter",
    "liver",
    "llama",
    "load",
    "loaf",
    "loan",
    "local",
    "location",
    "lock",
    "log",
    "lois",
    "london",
    "lonely",
    "looks",
    "loose",
    "lord",
    "losing",
    "loss",
    "lottery",
    "loud",
    "louis",
    "louise",
    "lovely",
    "lover",
    "loves",
    "lowdown",
    "luck",
    "lucky",
    "lucy",
    "lumbar",
    "lung",
    "lungs",
    "lupus",
    "luxury",
    "lyrics",
    "ma'am",
    "made",
    "magazine",
    "magic",
    "magnet",
    "maid",
    "mail",
    "main",
    "maintenance",
    "major",
    "male",
    "mall",
    "manage",
    "manager",
    "mankind",
    "manner",
    "manners",
    "map",
    "march",
    "margaret",
    "maria",
    "marie",
    "marijuana",
    "marilyn",
    "mark",
    "market",
    "marriage",
    "married",
    "marry",
    "martha",
    "martin",
    "mary",
    "mash",
    "mask",
    "mass",
    "master",
    "match",
    "mate",
    "material",
    "math",
    "matt",
    "matters",
    "matthew",
    "mattress",
    "maui",
    "maximum",
    "maybe",
    "mayo",
    "mayor",
    "meal",
    "meals",
    "means",
    "meanwhile",
    "measure",
    "meat",
    "mechanism",
    "media",
    "medically",
    "medium",
    "meet",
    "meeting",
    "melissa",
    "melt",
    "member",
    "members",
    "memories",
    "memory",
    "men",
    "menopause",
    "mental",
    "mention",
    "mentioned",
    "menu",
    "meow",
    "message",
    "messages",
    "met",
    "metal",
    "meter",
    "meth",
    "method",
    "mexico",
    "mice",
    "michael",
    "michelle",
    "microphone",
    "microwave",
    "midday",
    "midnight",
    "mike",
    "mildred",
    "mile",
    "miles",
    "military",
    "milk",
    "mill",
    "milligram",
    "milligrams",
    "million",
    "minds",
    "minivan",
    "mint",
    "minus",
    "miracle",
    "mirror",
    "miss",
    "missed",
    "missing",
    "mister",
    "mixed",
    "mixing",
    "mixture",
    "model",
    "modern",
    "mole",
    "molly",
    "moment",
    "monday",
    "money",
    "monitor",
    "monkey",
    "monster",
    "months",
    "mood",
    "moon",
    "moral",
    "mornings",
    "mosquito",
    "mostly",
    "motel",
    "motion",
    "motor",
    "mountain",
    "mouse",
    "movie",
    "movies",
    "mow",
    "mud",
    "muddled",
    "mug",
    "murder",
    "muscle",
    "muscles",
    "museum",
    "mushroom",
    "mushrooms",
    "music",
    "musical",
    "mustard",
    "mystery",
    "nail",
    "nails",
    "naked",
    "named",
    "names",
    "nancy",
    "nap",
    "narrow",
    "natalie",
    "nathan",
    "nation",
    "natural",
    "nature",
    "naughty",
    "nausea",
    "nearby",
    "nearly",
    "neat",
    "needles",
    "needs",
    "nephew",
    "nest",
    "net",
    "network",
    "neuralgia",
    "neurologist",
    "neuropathic",
    "newborn",
    "news",
    "newspaper",
    "nicholas",
    "nicole",
    "niece",
    "nightmare",
    "nightmares",
    "nights",
    "nineteen",
    "nineties",
    "noggin",
    "noise",
    "nonsense",
    "noodle",
    "noodles",
    "norma",
    "normally",
    "north",
    "nose",
    "notebook",
    "notes",
    "notice",
    "notion",
    "novel",
    "november",
    "numbing",
    "numbness",
    "nurses",
    "nursing",
    "nut",
    "nuts",
    "oak",
    "oatmeal",
    "object",
    "obvious",
    "obviously",
    "occur",
    "ocean",
    "october",
    "odds",
    "offer",
    "officer",
    "oil",
    "ointment",
    "older",
    "olive",
    "olivia",
    "onion",
    "onions",
    "oops",
    "opening",
    "operation",
    "opinion",
    "opposite",
    "option",
    "options",
    "oral",
    "orange",
    "oranges",
    "order",
    "ordinary",
    "organ",
    "original",
    "originally",
    "osteoporosis",
    "others",
    "outdoor",
    "outdoors",
    "outer",
    "oven",
    "overdose",
    "overdosed",
    "overkill",
    "overnight",
    "overview",
    "owner",
    "ox",
    "oxen",
    "oxygen",
    "pace",
    "package",
    "page",
    "paid",
    "painful",
    "paint",
    "painting",
    "pair",
    "pajamas",
    "palace",
    "pale",
    "palm",
    "pam",
    "pamela",
    "pan",
    "pancakes",
    "pancreatitis",
    "pants",
    "papers",
    "par",
    "parade",
    "paralyzed",
    "parent",
    "parents",
    "park",
    "parked",
    "parkinsons",
    "parks",
    "parrot",
    "particular",
    "parties",
    "parts",
    "passenger",
    "passport",
    "pasta",
    "paste",
    "pastor",
    "patch",
    "patches",
    "path",
    "pathway",
    "patience",
    "patricia",
    "patrick",
    "pattern",
    "paul",
    "pause",
    "paw",
    "paying",
    "peace",
    "peach",
    "peanut",
    "pear",
    "peas",
    "pee",
    "peel",
    "pen",
    "pencil",
    "penny",
    "pepper",
    "per",
    "percent",
    "perform",
    "perfume",
    "perhaps",
    "period",
    "permit",
    "permitted",
    "pet",
    "peter",
    "pets",
    "phantom",
    "pharmacist",
    "pharmacy",
    "philip",
    "phillip",
    "phones",
    "photo",
    "photos",
    "phyllis",
    "physical",
    "physically",
    "physician",
    "physicians",
    "piano",
    "picks",
    "picnic",
    "picture",
    "pictures",
    "pie",
    "piece",
    "pieces",
    "pig",
    "pigeon",
    "pile",
    "pillow",
    "pin",
    "pine",
    "pink",
    "pint",
    "pipe",
    "pirate",
    "pitch",
    "pizza",
    "places",
    "plain",
    "planet",
    "planning",
    "plans",
    "plant",
    "plants",
    "plastic",
    "plate",
    "plates",
    "player",
    "playing",
    "plenty",
    "plug",
    "plus",
    "pneumonia",
    "pocket",
    "poem",
    "poet",
    "points",
    "poison",
    "poke",
    "pole",
    "police",
    "polite",
    "pond",
    "pool",
    "poor",
    "pop",
    "popcorn",
    "popular",
    "porch",
    "pork",
    "port",
    "portion",
    "position",
    "positive",
    "possibility",
    "possible",
    "possum",
    "post",
    "pot",
    "potato",
    "potatoes",
    "potion",
    "pound",
    "pour",
    "powder",
    "power",
    "practice",
    "praise",
    "pray",
    "prayer",
    "praying",
    "prefer",
    "pregnant",
    "prepare",
    "prescribed",
    "prescription",
    "present",
    "president",
    "press",
    "pretend",
    "prevent",
    "price",
    "prices",
    "priest",
    "prince",
    "princess",
    "print",
    "prison",
    "private",
    "prize",
    "probably",
    "problems",
    "procedures",
    "process",
    "produce",
    "product",
    "professional",
    "professor",
    "profit",
    "program",
    "prom",
    "promise",
    "proper",
    "property",
    "protect",
    "proud",
    "prove",
    "providers",
    "psoriasis",
    "psychedelic",
    "psychedelics",
    "psychiatrist",
    "public",
    "pull",
    "pulled",
    "pumpkin",
    "punch",
    "punish",
    "pupil",
    "puppy",
    "pure",
    "purple",
    "purse",
    "push",
    "puts",
    "putting",
    "puzzle",
    "quarter",
    "quasi",
    "queen",
    "queer",
    "quickly",
    "quiet",
    "quiz",
    "rabbit",
    "race",
    "races",
    "radar",
    "radio",
    "rage",
    "rail",
    "rain",
    "raining",
    "rainy",
    "raise",
    "raised",
    "ralph",
    "ramp",
    "ran",
    "range",
    "rare",
    "rarely",
    "rat",
    "ratio",
    "ration",
    "rave",
    "raw",
    "ray",
    "raymond",
    "razor",
    "re",
    "reach",
    "reader",
    "reading",
    "rebecca",
    "rebooting",
    "receipt",
    "receive",
    "receiver",
    "recent",
    "recently",
    "receptionist",
    "recipe",
    "reckon",
    "recommend",
    "recuperate",
    "red",
    "reduce",
    "refer",
    "referral",
    "refill",
    "reflect",
    "reflex",
    "reflux",
    "refrigerator",
    "refuse",
    "regarding",
    "region",
    "regional",
    "regret",
    "rehab",
    "reject",
    "relate",
    "related",
    "relationship",
    "relative",
    "relax",
    "relaxing",
    "release",
    "religion",
    "rely",
    "remain",
    "remark",
    "remedies",
    "remedy",
    "remember",
    "reminder",
    "remote",
    "remove",
    "rent",
    "repair",
    "replace",
    "reply",
    "report",
    "represent",
    "reprogramming",
    "republic",
    "request",
    "reschedule",
    "rescue",
    "research",
    "resets",
    "resetting",
    "respect",
    "respond",
    "responsive",
    "restaurant",
    "restless",
    "restore",
    "restroom",
    "restyle",
    "result",
    "retire",
    "retired",
    "returns",
    "review",
    "reviews",
    "rewind",
    "rice",
    "rich",
    "richard",
    "riding",
    "rights",
    "rip",
    "rise",
    "risk",
    "river",
    "robe",
    "robert",
    "robin",
    "robot",
    "rock",
    "rocks",
    "rocky",
    "roger",
    "role",
    "roll",
    "rolled",
    "romance",
    "romantic",
    "ronald",
    "roof",
    "roofing",
    "root",
    "rope",
    "rose",
    "rotten",
    "rough",
    "roughly",
    "rounds",
    "routine",
    "row",
    "roy",
    "royal",
    "rub",
    "rubber",
    "rude",
    "ruin",
    "ruler",
    "rules",
    "rundown",
    "rush",
    "russell",
    "russia",
    "ruth",
    "ryan",
    "sad",
    "saddle",
    "sadly",
    "safely",
    "safety",
    "sail",
    "sailor",
    "salad",
    "sale",
    "sally",
    "salmon",
    "salt",
    "salty",
    "samantha",
    "samuel",
    "sand",
    "sandals",
    "sandra",
    "sandwich",
    "sang",
    "santa",
    "sara",
    "sarah",
    "sarcastic",
    "sat",
    "satisfied",
    "saturday",
    "saturdays",
    "sauce",
    "sausage",
    "saving",
    "scale",
    "scan",
    "scares",
    "scary",
    "scene",
    "scent",
    "scheme",
    "scholar",
    "schools",
    "sciatica",
    "scissors",
    "scoliosis",
    "score",
    "scott",
    "scratch",
    "scream",
    "screaming",
    "screen",
    "screw",
    "scripts",
    "sea",
    "seal",
    "sean",
    "sear",
    "search",
    "season",
    "seat",
    "seats",
    "secret",
    "secretary",
    "section",
    "security",
    "sedated",
    "sedating",
    "sedation",
    "seed",
    "seek",
    "seem",
    "seen",
    "sees",
    "seize",
    "seizes",
    "seizing",
    "seizures",
    "seldom",
    "select",
    "sell",
    "selling",
    "sending",
    "senior",
    "sense",
    "senses",
    "sentence",
    "separate",
    "september",
    "serious",
    "seriously",
    "servant",
    "serve",
    "service",
    "sessions",
    "settle",
    "seventeen",
    "seventh",
    "seventies",
    "severe",
    "sew",
    "sex",
    "shade",
    "shadow",
    "shaky",
    "shame",
    "shape",
    "share",
    "shared",
    "shark",
    "sharon",
    "sharp",
    "shave",
    "sheep",
    "sheet",
    "sheets",
    "shelf",
    "shell",
    "shelter",
    "shine",
    "shingles",
    "ship",
    "shirley",
    "shirt",
    "shirts",
    "shock",
    "shoe",
    "shoes",
    "shopping",
    "shore",
    "shorts",
    "shoulder",
    "shout",
    "shovel",
    "shower",
    "shrimp",
    "shrooms",
    "shuffle",
    "shy",
    "sidewalk",
    "sight",
    "signal",
    "signed",
    "silence",
    "silent",
    "silk",
    "silly",
    "silver",
    "similar",
    "simple",
    "sin",
    "sincerely",
    "sing",
    "singer",
    "singing",
    "sink",
    "sir",
    "sisters",
    "site",
    "sitter",
    "situation",
    "sixteen",
    "sixth",
    "sixty",
    "size",
    "sizes",
    "skill",
    "skills",
    "skinny",
    "skipping",
    "skirt",
    "skull",
    "sky",
    "slave",
    "sled",
    "sleeping",
    "slept",
    "slice",
    "slide",
    "slip",
    "slippers",
    "slope",
    "slowed",
    "smart",
    "smell",
    "smile",
    "smoke",
    "smooth",
    "snack",
    "snake",
    "snoring",
    "snow",
    "soap",
    "soccer",
    "social",
    "sock",
    "socks",
    "soda",
    "sofa",
    "soft",
    "software",
    "soil",
    "soldier",
    "solid",
    "songs",
    "sons",
    "sophia",
    "sore",
    "sores",
    "sorts",
    "soul",
    "sound",
    "soup",
    "sour",
    "source",
    "south",
    "southern",
    "space",
    "spain",
    "spam",
    "spanish",
    "spare",
    "spasm",
    "spasms",
    "speaker",
    "speaking",
    "specialist",
    "spend",
    "spent",
    "spider",
    "spill",
    "spin",
    "spinal",
    "spirit",
    "spite",
    "spoil",
    "spoke",
    "spoken",
    "spooked",
    "spoon",
    "sport",
    "sports",
    "spot",
    "spots",
    "spray",
    "sprays",
    "spread",
    "spring",
    "square",
    "squeeze",
    "squeezed",
    "stabbing",
    "stable",
    "stage",
    "stake",
    "stale",
    "stamp",
    "stand",
    "standard",
    "standing",
    "star",
    "stare",
    "stars",
    "started",
    "starting",
    "station",
    "statue",
    "staying",
    "stays",
    "steady",
    "steak",
    "steal",
    "steam",
    "steel",
    "steep",
    "steer",
    "stem",
    "stenosis",
    "stent",
    "step",
    "stephanie",
    "stephen",
    "steps",
    "steve",
    "steven",
    "sticky",
    "stiff",
    "sting",
    "stir",
    "stitch",
    "stock",
    "stole",
    "stone",
    "stood",
    "stool",
    "stopping",
    "store",
    "stores",
    "stories",
    "storm",
    "story",
    "stove",
    "strawberry",
    "stream",
    "streets",
    "stress",
    "strict",
    "string",
    "strip",
    "stripe",
    "structure",
    "struggle",
    "student",
    "students",
    "studio",
    "study",
    "stupid",
    "style",
    "subjects",
    "substitute",
    "success",
    "suck",
    "sudden",
    "suddenly",
    "suffer",
    "suffering",
    "sugar",
    "suit",
    "suite",
    "summer",
    "sun",
    "sunday",
    "sundays",
    "sunny",
    "sunrise",
    "sunset",
    "sunshine",
    "supper",
    "suppertime",
    "supply",
    "support",
    "surface",
    "surgeon",
    "surprise",
    "surround",
    "survive",
    "susan",
    "suspect",
    "sweat",
    "sweater",
    "sweating",
    "sweep",
    "sweet",
    "sweets",
    "swelling",
    "swim",
    "swimming",
    "swing",
    "switch",
    "swollen",
    "sword",
    "sympathetic",
    "sympathy",
    "syndrome",
    "syrup",
    "tablet",
    "tail",
    "taken",
    "tale",
    "talent",
    "talked",
    "talks",
    "tall",
    "tank",
    "tap",
    "tape",
    "target",
    "tart",
    "taste",
    "tax",
    "taxes",
    "taxi",
    "tea",
    "teacher",
    "tear",
    "tears",
    "tease",
    "teen",
    "teenage",
    "teenager",
    "teeth",
    "telephone",
    "television",
    "temperature",
    "temple",
    "tempo",
    "temporary",
    "tend",
    "tennis",
    "tent",
    "tequila",
    "teresa",
    "term",
    "terry",
    "tests",
    "texas",
    "text",
    "thanksgiving",
    "that'll",
    "theater",
    "therapies",
    "therapist",
    "therapy",
    "therefore",
    "theresa",
    "thick",
    "thief",
    "thin",
    "thirsty",
    "thirteen",
    "thirtieth",
    "thomas",
    "thousand",
    "thread",
    "threat",
    "threw",
    "throbbing",
    "throne",
    "throw",
    "throwing",
    "thumb",
    "thunder",
    "thursday",
    "thus",
    "thyroid",
    "ticker",
    "tide",
    "tie",
    "tiger",
    "tight",
    "tim",
    "timer",
    "timothy",
    "tin",
    "tina",
    "tingle",
    "tingling",
    "tiny",
    "tip",
    "tips",
    "tire",
    "titanic",
    "title",
    "toast",
    "toaster",
    "tobacco",
    "toe",
    "toes",
    "toffee",
    "toilet",
    "tomato",
    "tomatoes",
    "ton",
    "tone",
    "tony",
    "tool",
    "tools",
    "tooth",
    "tore",
    "torn",
    "toss",
    "total",
    "touch",
    "touched",
    "tough",
    "tour",
    "tourist",
    "tow",
    "towel",
    "tower",
    "town",
    "toy",
    "toys",
    "track",
    "tradition",
    "traffic",
    "trained",
    "transfer",
    "transit",
    "translate",
    "transport",
    "trap",
    "trapped",
    "trash",
    "travel",
    "treadmill",
    "treasure",
    "tree",
    "trees",
    "tremor",
    "tremors",
    "trial",
    "triangle",
    "tribe",
    "tricks",
    "trim",
    "trio",
    "trippy",
    "troops",
    "true",
    "trustworthy",
    "truth",
    "try",
    "tub",
    "tube",
    "tuesday",
    "tune",
    "tunnel",
    "turkey",
    "turned",
    "turning",
    "twelfth",
    "twilight",
    "twin",
    "twins",
    "twist",
    "tyler",
    "type",
    "typical",
    "uglier",
    "ugly",
    "uh",
    "um",
    "umbrella",
    "un",
    "unable",
    "unalive",
    "unborn",
    "uncles",
    "underneath",
    "understood",
    "underwear",
    "undo",
    "uneasy",
    "unhappy",
    "unhook",
    "unhooked",
    "uniform",
    "union",
    "unit",
    "university",
    "unlikely",
    "unlock",
    "unpleasant",
    "unsteady",
    "unusual",
    "upper",
    "upset",
    "upstairs",
    "urgent",
    "useful",
    "useless",
    "uses",
    "vacation",
    "vacuum",
    "valiant",
    "valley",
    "valleys",
    "value",
    "van",
    "vanish",
    "vans",
    "vape",
    "vaping",
    "various",
    "vegetable",
    "vegetables",
    "vehicle",
    "vein",
    "veins",
    "verse",
    "version",
    "versus",
    "vertigo",
    "vet",
    "veterans",
    "victim",
    "victoria",
    "video",
    "view",
    "village",
    "vincent",
    "violin",
    "virginia",
    "virus",
    "visiting",
    "visitor",
    "visits",
    "vocabulary",
    "vodka",
    "voices",
    "volume",
    "vomiting",
    "vote",
    "vowel",
    "vox",
    "voyage",
    "wage",
    "wagon",
    "waist",
    "waiter",
    "walked",
    "wall",
    "wallet",
    "walls",
    "walter",
    "wanda",
    "war",
    "warm",
    "warn",
    "warning",
    "wash",
    "waste",
    "watches",
    "watching",
    "waves",
    "wax",
    "wayne",
    "ways",
    "weak",
    "weakness",
    "wealth",
    "weapon",
    "weather",
    "wedding",
    "wednesday",
    "weed",
    "weekends",
    "weigh",
    "welcome",
    "west",
    "western",
    "wet",
    "whale",
    "whatever",
    "wheat",
    "wheel",
    "wheelchair",
    "wheezing",
    "wherever",
    "whiskey",
    "whisper",
    "whistle",
    "white",
    "wicked",
    "wifi",
    "wig",
    "wild",
    "william",
    "willie",
    "willing",
    "win",
    "wind",
    "window",
    "windows",
    "windy",
    "wine",
    "wing",
    "wings",
    "winner",
    "winter",
    "wiped",
    "wire",
    "wiring",
    "wisdom",
    "wise",
    "wish",
    "witch",
    "witness",
    "woke",
    "wolf",
    "women",
    "won",
    "wonder",
    "wont",
    "wooden",
    "wool",
    "worker",
    "workers",
    "workout",
    "worm",
    "worst",
    "wound",
    "wrap",
    "wrist",
    "wrists",
    "writer",
    "writing",
    "written",
    "xerox",
    "ya",
    "yard",
    "yawn",
    "yearly",
    "yelling",
    "yellow",
    "yogurt",
    "young",
    "zachary",
    "zebra",
    "zen",
    "zero",
    "zip",
    "zombie",
    "zone",
    "zoo"
  ],
  "commonWords": [
    "a",
    "able",
    "about",
    "above",
    "across",
    "actually",
    "afraid",
    "after",
    "afternoon",
    "afterward",
    "afterwards",
    "again",
    "against",
    "age",
    "ago",
    "ahead",
    "aide",
    "ain't",
    "air",
    "alarm",
    "alive",
    "all",
    "allergic",
    "allowed",
    "almost",
    "alone",
    "along",
    "already",
    "alright",
    "also",
    "although",
    "always",
    "am",
    "ambulance",
    "among",
    "amount",
    "an",
    "and",
    "anesthetic",
    "another",
    "answer",
    "anxious",
    "any",
    "anybody",
    "anymore",
    "anyone",
    "anything",
    "anywhere",
    "appointment",
    "are",
    "aren't",
    "arm",
    "around",
    "as",
    "ask",
    "asking",
    "asleep",
    "asthma",
    "at",
    "ate",
    "attack",
    "aunt",
    "avoid",
    "awake",
    "away",
    "awful",
    "baby",
    "back",
    "bad",
    "bag",
    "bathroom",
    "be",
    "because",
    "bed",
    "bedtime",
    "been",
    "before",
    "beforehand",
    "behind",
    "being",
    "believe",
    "below",
    "beneath",
    "benefit",
    "benefits",
    "beside",
    "bet",
    "better",
    "between",
    "beyond",
    "big",
    "bit",
    "black",
    "bleeding",
    "block",
    "blocking",
    "blocks",
    "blood",
    "blue",
    "body",
    "book",
    "booster",
    "boss",
    "both",
    "bother",
    "bottle",
    "box",
    "boy",
    "boyfriend",
    "brain",
    "break",
    "breath",
    "breathe",
    "breathing",
    "bridge",
    "bring",
    "brother",
    "building",
    "burning",
    "bus",
    "but",
    "buy",
    "by",
    "calendar",
    "call",
    "called",
    "calm",
    "came",
    "can",
    "can't",
    "cancel",
    "cannot",
    "car",
    "card",
    "care",
    "carry",
    "cat",
    "catch",
    "cause",
    "chair",
    "chance",
    "change",
    "changes",
    "check",
    "checking",
    "chest",
    "chicken",
    "child",
    "choking",
    "chronic",
    "class",
    "clean",
    "clear",
    "client",
    "clinic",
    "clock",
    "close",
    "cloudy",
    "coffee",
    "cold",
    "collapsed",
    "color",
    "come",
    "comes",
    "coming",
    "confused",
    "cost",
    "could",
    "couldn't",
    "count",
    "country",
    "couple",
    "course",
    "cousin",
    "cover",
    "crash",
    "cream",
    "cure",
    "curious",
    "cut",
    "cutting",
    "dad",
    "damage",
    "dangerous",
    "dare",
    "dark",
    "daughter",
    "day",
    "days",
    "dead",
    "deal",
    "dear",
    "death",
    "despite",
    "did",
    "didn't",
    "die",
    "died",
    "different",
    "dinner",
    "dizzy",
    "do",
    "doctor",
    "does",
    "doesn't",
    "dog",
    "doing",
    "don't",
    "done",
    "door",
    "dose",
    "doubt",
    "down",
    "dream",
    "dreamy",
    "drip",
    "drips",
    "drive",
    "driving",
    "drop",
    "dropped",
    "drug",
    "drugs",
    "drunk",
    "due",
    "dunno",
    "duration",
    "during",
    "dying",
    "each",
    "earlier",
    "early",
    "ease",
    "easy",
    "eat",
    "effects",
    "eggs",
    "eight",
    "eighty",
    "either",
    "eleven",
    "else",
    "emergency",
    "empty",
    "end",
    "ending",
    "enough",
    "entire",
    "even",
    "evening",
    "ever",
    "every",
    "everybody",
    "everyone",
    "everything",
    "everywhere",
    "exactly",
    "except",
    "expect",
    "explain",
    "eye",
    "eyes",
    "face",
    "fade",
    "faint",
    "fainting",
    "fall",
    "family",
    "far",
    "fast",
    "father",
    "feed",
    "feel",
    "feeling",
    "feels",
    "feet",
    "fell",
    "felt",
    "fetch",
    "few",
    "fibro",
    "fibromyalgia",
    "fifteen",
    "figure",
    "fill",
    "find",
    "fine",
    "finish",
    "finished",
    "fire",
    "first",
    "fit",
    "five",
    "fix",
    "floor",
    "foggy",
    "folks",
    "following",
    "for",
    "forever",
    "forget",
    "forgot",
    "found",
    "four",
    "free",
    "friend",
    "frightened",
    "from",
    "front",
    "full",
    "funny",
    "fusion",
    "game",
    "garage",
    "garden",
    "gas",
    "gave",
    "get",
    "gets",
    "getting",
    "gimme",
    "give",
    "given",
    "giving",
    "go",
    "god",
    "goes",
    "going",
    "gone",
    "gonna",
    "good",
    "goodbye",
    "goodness",
    "got",
    "gotta",
    "grandma",
    "grandmother",
    "grandpa",
    "gray",
    "groggy",
    "guess",
    "guys",
    "gym",
    "had",
    "hadn't",
    "hair",
    "half",
    "halfway",
    "hallucinations",
    "hand",
    "hands",
    "hang",
    "hangover",
    "happen",
    "happens",
    "hard",
    "harm",
    "has",
    "hasn't",
    "hate",
    "have",
    "haven't",
    "having",
    "he",
    "he'd",
    "he'll",
    "he's",
    "head",
    "headaches",
    "hear",
    "heard",
    "hearing",
    "heart",
    "heavy",
    "help",
    "helping",
    "helps",
    "her",
    "here",
    "here's",
    "hers",
    "herself",
    "high",
    "him",
    "himself",
    "hip",
    "his",
    "hit",
    "hold",
    "home",
    "honestly",
    "honey",
    "hooked",
    "hope",
    "hoping",
    "horse",
    "horses",
    "hospital",
    "hot",
    "hour",
    "hours",
    "house",
    "how",
    "how's",
    "huh",
    "hundred",
    "hurt",
    "hurting",
    "hurts",
    "husband",
    "i",
    "i'd",
    "i'll",
    "i'm",
    "i've",
    "idea",
    "if",
    "in",
    "infusion",
    "infusions",
    "inside",
    "insurance",
    "into",
    "is",
    "isn't",
    "it",
    "it'd",
    "it'll",
    "it's",
    "its",
    "itself",
    "iv",
    "job",
    "jump",
    "just",
    "keep",
    "keeps",
    "kept",
    "keta",
    "ketamine",
    "kick",
    "kid",
    "kids",
    "kill",
    "killing",
    "kind",
    "kinda",
    "kindly",
    "kitchen",
    "knock",
    "know",
    "knowing",
    "lady",
    "last",
    "lasting",
    "lasts",
    "late",
    "later",
    "lay",
    "least",
    "leave",
    "leaving",
    "left",
    "leg",
    "legs",
    "lemme",
    "length",
    "less",
    "let",
    "let's",
    "lie",
    "life",
    "lift",
    "light",
    "lights",
    "like",
    "line",
    "lips",
    "list",
    "listening",
    "little",
    "live",
    "living",
    "long",
    "longer",
    "look",
    "looking",
    "loopy",
    "lose",
    "lost",
    "lot",
    "love",
    "low",
    "lower",
    "lunch",
    "lying",
    "machine",
    "make",
    "makes",
    "making",
    "man",
    "many",
    "matter",
    "may",
    "me",
    "mean",
    "meant",
    "medical",
    "medication",
    "medications",
    "medicine",
    "medicines",
    "meds",
    "mess",
    "mid",
    "middle",
    "might",
    "migraine",
    "migraines",
    "mild",
    "mind",
    "mine",
    "minute",
    "minutes",
    "mix",
    "mom",
    "month",
    "more",
    "morning",
    "most",
    "mother",
    "mouth",
    "move",
    "moving",
    "much",
    "must",
    "mustn't",
    "my",
    "myself",
    "nah",
    "name",
    "near",
    "necessary",
    "neck",
    "need",
    "needed",
    "needle",
    "neighbor",
    "neither",
    "nerve",
    "nerves",
    "nervous",
    "neuropathy",
    "never",
    "new",
    "next",
    "nice",
    "night",
    "nine",
    "ninety",
    "no",
    "nobody",
    "none",
    "noon",
    "nope",
    "nor",
    "normal",
    "not",
    "note",
    "nothing",
    "now",
    "nowhere",
    "numb",
    "number",
    "nurse",
    "o'clock",
    "of",
    "off",
    "office",
    "often",
    "oh",
    "ok",
    "okay",
    "old",
    "on",
    "once",
    "one",
    "ones",
    "online",
    "only",
    "onto",
    "open",
    "or",
    "other",
    "ought",
    "our",
    "ours",
    "ourselves",
    "out",
    "outside",
    "over",
    "own",
    "pain",
    "pains",
    "panic",
    "paper",
    "pardon",
    "parking",
    "part",
    "partner",
    "party",
    "pass",
    "passed",
    "past",
    "pathways",
    "patient",
    "patients",
    "pay",
    "people",
    "permanent",
    "person",
    "phone",
    "pick",
    "pill",
    "pills",
    "place",
    "plan",
    "play",
    "please",
    "point",
    "pounds",
    "prescriptions",
    "pressure",
    "pretty",
    "previous",
    "prior",
    "problem",
    "procedure",
    "provider",
    "pulse",
    "pump",
    "purpose",
    "put",
    "question",
    "questions",
    "quick",
    "quit",
    "quite",
    "rate",
    "rather",
    "react",
    "reaction",
    "read",
    "ready",
    "real",
    "really",
    "reason",
    "receptor",
    "receptors",
    "recliner",
    "record",
    "recover",
    "recovering",
    "recovery",
    "regular",
    "relief",
    "relieves",
    "remind",
    "repeat",
    "reprogram",
    "reset",
    "rest",
    "results",
    "return",
    "rid",
    "ride",
    "right",
    "ring",
    "risky",
    "road",
    "room",
    "roommate",
    "round",
    "rule",
    "run",
    "running",
    "runs",
    "safe",
    "said",
    "same",
    "saw",
    "say",
    "saying",
    "says",
    "scared",
    "schedule",
    "school",
    "science",
    "second",
    "see",
    "seeing",
    "seems",
    "seizure",
    "self",
    "send",
    "sent",
    "series",
    "session",
    "set",
    "seven",
    "seventy",
    "several",
    "shaking",
    "shall",
    "she",
    "she'd",
    "she'll",
    "she's",
    "shift",
    "shoot",
    "short",
    "shot",
    "shots",
    "should",
    "shouldn't",
    "show",
    "shut",
    "sick",
    "side",
    "sign",
    "signals",
    "since",
    "single",
    "sister",
    "sit",
    "sitting",
    "six",
    "skin",
    "skip",
    "sleep",
    "sleepy",
    "slot",
    "slow",
    "slower",
    "slowly",
    "so",
    "some",
    "somebody",
    "someone",
    "something",
    "sometimes",
    "somewhere",
    "son",
    "song",
    "soon",
    "sorry",
    "sort",
    "sorta",
    "sounds",
    "speak",
    "special",
    "speech",
    "speed",
    "spell",
    "staff",
    "stairs",
    "start",
    "starts",
    "state",
    "stay",
    "stick",
    "still",
    "stomach",
    "stop",
    "stopped",
    "stops",
    "straight",
    "strange",
    "street",
    "stretch",
    "stroke",
    "strong",
    "stuck",
    "stuff",
    "such",
    "suicidal",
    "suicide",
    "suppose",
    "supposed",
    "sure",
    "surely",
    "surgery",
    "swallow",
    "swallowed",
    "symptoms",
    "system",
    "table",
    "tablets",
    "take",
    "takes",
    "taking",
    "talk",
    "talking",
    "teach",
    "tell",
    "telling",
    "ten",
    "terrible",
    "terrified",
    "test",
    "tested",
    "than",
    "thank",
    "thanks",
    "that",
    "that's",
    "the",
    "their",
    "theirs",
    "them",
    "themselves",
    "then",
    "there",
    "there's",
    "these",
    "they",
    "they'd",
    "they'll",
    "they're",
    "they've",
    "thing",
    "things",
    "think",
    "thinking",
    "third",
    "thirty",
    "this",
    "those",
    "though",
    "thought",
    "thoughts",
    "three",
    "throat",
    "through",
    "throughout",
    "ticket",
    "till",
    "time",
    "times",
    "tired",
    "to",
    "today",
    "toddler",
    "together",
    "told",
    "tomorrow",
    "tongue",
    "tonight",
    "too",
    "took",
    "top",
    "topic",
    "topics",
    "toward",
    "towards",
    "train",
    "treat",
    "treated",
    "treatment",
    "treatments",
    "trick",
    "tried",
    "trip",
    "tripping",
    "trouble",
    "truck",
    "truly",
    "trust",
    "trying",
    "turn",
    "twelve",
    "twenty",
    "twice",
    "two",
    "uncle",
    "unconscious",
    "under",
    "understand",
    "unknown",
    "unless",
    "until",
    "up",
    "upon",
    "us",
    "use",
    "used",
    "usual",
    "usually",
    "very",
    "vision",
    "visions",
    "visit",
    "wait",
    "waiting",
    "wake",
    "waking",
    "walk",
    "walking",
    "wanna",
    "want",
    "wants",
    "was",
    "wasn't",
    "watch",
    "water",
    "way",
    "we",
    "we'd",
    "we'll",
    "we're",
    "we've",
    "wear",
    "wears",
    "week",
    "weekend",
    "weeks",
    "weight",
    "weird",
    "well",
    "went",
    "were",
    "weren't",
    "what",
    "what's",
    "when",
    "when's",
    "where",
    "where's",
    "whether",
    "which",
    "while",
    "who",
    "who's",
    "whole",
    "whom",
    "whose",
    "why",
    "why's",
    "wide",
    "wife",
    "will",
    "with",
    "within",
    "without",
    "wobbly",
    "woman",
    "won't",
    "wondering",
    "word",
    "words",
    "work",
    "working",
    "works",
    "world",
    "worried",
    "worry",
    "worse",
    "worth",
    "would",
    "wouldn't",
    "write",
    "wrong",
    "wrote",
    "y'all",
    "yeah",
    "year",
    "years",
    "yep",
    "yes",
    "yesterday",
    "yet",
    "you",
    "you'd",
    "you'll",
    "you're",
    "you've",
    "your",
    "yours",
    "yourself"
  ],
  "medicineForms": [
    {
      "id": "stop",
      "answers": {
        "listed": "{described} is on the clinic's list. Tell your provider you take it. The clinic advises not taking it the night before or the day of your infusion. Check with your provider before you skip or stop it.",
        "class": "{medicine} are on the clinic's list. Tell your provider if you take any. The clinic advises not taking them the night before or the day of your infusion. Check with your provider before you skip or stop any.",
        "not-listed": "{medicine} is not on the clinic's list. That does not mean it is fine to take or to stop. Ask the clinic about it. Check with your provider before you skip or stop it.",
        "unclear": "I am not sure which medicine that is. Ask the clinic about it before your infusion. Check with your provider before you skip or stop a medicine.",
        "none": "On the clinic's list are MAOIs, benzodiazepines and lamotrigine. It advises not taking those the night before or the day of your infusion. Tell your provider what you take. Check with them before you skip or stop any."
      }
    },
    {
      "id": "take",
      "answers": {
        "listed": "{described} is on the clinic's list. Tell your provider you take it. The clinic advises not taking it the night before or the day of your infusion. Check with your provider before you skip or stop it.",
        "class": "{medicine} are on the clinic's list. Tell your provider if you take any. The clinic advises not taking them the night before or the day of your infusion. Check with your provider before you skip or stop any.",
        "not-listed": "{medicine} is not on the clinic's list. That does not mean it is fine to take or to stop. Ask the clinic about it. Check with your provider before you skip or stop it.",
        "unclear": "I am not sure which medicine that is. Ask the clinic about it before your infusion. Check with your provider before you skip or stop a medicine.",
        "none": "On the clinic's list are MAOIs, benzodiazepines and lamotrigine. It advises not taking those the night before or the day of your infusion. Tell your provider what you take. Check with them before you skip or stop any."
      }
    },
    {
      "id": "okay",
      "answers": {
        "listed": "{described} is on the clinic's list. Tell your provider you take it. The clinic advises not taking it the night before or the day of your infusion. Check with your provider before you skip or stop it.",
        "class": "{medicine} are on the clinic's list. Tell your provider if you take any. The clinic advises not taking them the night before or the day of your infusion. Check with your provider before you skip or stop any.",
        "not-listed": "{medicine} is not on the clinic's list. That does not mean it is fine to take or to stop. Ask the clinic about it. Check with your provider before you skip or stop it.",
        "unclear": "I am not sure which medicine that is. Ask the clinic about it before your infusion. Check with your provider before you skip or stop a medicine.",
        "none": "On the clinic's list are MAOIs, benzodiazepines and lamotrigine. It advises not taking those the night before or the day of your infusion. Tell your provider what you take. Check with them before you skip or stop any."
      }
    },
    {
      "id": "when-stop",
      "answers": {
        "listed": "{described} is on the clinic's list. Tell your provider you take it. The clinic advises not taking it the night before or the day of your infusion. Check with your provider before you skip or stop it.",
        "class": "{medicine} are on the clinic's list. Tell your provider if you take any. The clinic advises not taking them the night before or the day of your infusion. Check with your provider before you skip or stop any.",
        "not-listed": "{medicine} is not on the clinic's list, so its FAQ gives no time. That does not mean it is fine to take or to stop. Ask the clinic. Check with your provider before you skip or stop it.",
        "unclear": "I am not sure which medicine that is. Ask the clinic about it before your infusion. Check with your provider before you skip or stop a medicine.",
        "none": "On the clinic's list are MAOIs, benzodiazepines and lamotrigine. It advises not taking those the night before or the day of your infusion. Tell your provider what you take. Check with them before you skip or stop any."
      }
    },
    {
      "id": "restart",
      "answers": {
        "listed": "The clinic's FAQ does not say when to start {medicine} again. {described} is on its list. Ask your provider when it is right for you. Check with them before you skip or stop it.",
        "class": "The clinic's FAQ does not say when to start {medicine} again. They are on its list. Ask your provider when it is right for you. Check with them before you skip or stop any.",
        "not-listed": "The clinic's FAQ does not say when to start {medicine} again, and its list does not name it. That does not mean it is fine to take or to stop. Check with your provider before you skip or stop it.",
        "unclear": "I am not sure which medicine that is. Ask the clinic about it before your infusion. Check with your provider before you skip or stop a medicine.",
        "none": "The clinic's FAQ does not say when to start a medicine again. Ask your provider when it is right for you. Check with them before you skip or stop a medicine."
      }
    },
    {
      "id": "took",
      "answers": {
        "listed": "Tell the clinic before your infusion that you took {medicine}. It is on the clinic's list. The FAQ does not say what comes next. The number is {phone}. Check with your provider before you skip or stop it.",
        "class": "Tell the clinic before your infusion that you took it. {medicine} are on its list. The FAQ does not say what comes next. The number is {phone}. Check with your provider before you skip or stop any.",
        "not-listed": "Tell the clinic before your infusion that you took {medicine}. Its list does not name it, but that does not mean it is fine to take or to stop. Check with your provider before you skip or stop it.",
        "unclear": "Tell the clinic before your infusion what you took. I am not sure which medicine that is. The number is {phone}. Check with your provider before you skip or stop a medicine.",
        "none": "Tell the clinic before your infusion what you took. The FAQ does not say what comes next. The number is {phone}. Check with your provider before you skip or stop a medicine."
      }
    },
    {
      "id": "forgot",
      "answers": {
        "listed": "Tell the clinic before your infusion that you took {medicine}. It is on the clinic's list. The FAQ does not say what comes next. The number is {phone}. Check with your provider before you skip or stop it.",
        "class": "Tell the clinic before your infusion that you took it. {medicine} are on its list. The FAQ does not say what comes next. The number is {phone}. Check with your provider before you skip or stop any.",
        "not-listed": "Tell the clinic before your infusion that you took {medicine}. Its list does not name it, but that does not mean it is fine to take or to stop. Check with your provider before you skip or stop it.",
        "unclear": "Tell the clinic before your infusion what you took. I am not sure which medicine that is. The number is {phone}. Check with your provider before you skip or stop a medicine.",
        "none": "Tell the clinic before your infusion what you took. The FAQ does not say what comes next. The number is {phone}. Check with your provider before you skip or stop a medicine."
      }
    },
    {
      "id": "dose",
      "answers": {
        "listed": "{described} is on the clinic's list. Its FAQ gives no doses. The clinic advises not taking it the night before or the day of your infusion. Check with your provider before you skip or stop it.",
        "class": "The clinic's FAQ gives no doses. {medicine} are on its list: it advises not taking them the night before or the day of your infusion. Check with your provider before you skip or stop any.",
        "not-listed": "The clinic's FAQ does not say how much {medicine} to take. That does not mean any amount is fine to take or to stop. Ask the clinic. Check with your provider before you skip or stop it.",
        "unclear": "The clinic's FAQ gives no doses, and I am not sure which medicine that is. Ask the clinic. Check with your provider before you skip or stop a medicine.",
        "none": "The clinic's FAQ gives no doses. Ask your provider how much is right for you. Check with them before you skip or stop a medicine."
      }
    },
    {
      "id": "consequence",
      "answers": {
        "listed": "The clinic's FAQ does not say what happens if you take {medicine}. It advises not taking it the night before or the day of your infusion. Tell your provider. Check with them before you skip or stop it.",
        "class": "The clinic's FAQ does not say what happens if you take {medicine}. It advises not taking them the night before or the day of your infusion. Tell your provider. Check with them before you skip or stop any.",
        "not-listed": "The clinic's FAQ does not say what happens if you take {medicine}. That does not mean it is fine to take or to stop. Ask the clinic. Check with your provider before you skip or stop it.",
        "unclear": "The clinic's FAQ does not say what happens, and I am not sure which medicine that is. Ask the clinic about it. Check with your provider before you skip or stop a medicine.",
        "none": "The clinic's FAQ does not say what happens then. Ask the clinic before your infusion. Check with your provider before you skip or stop a medicine."
      }
    },
    {
      "id": "on-list",
      "answers": {
        "listed": "{described} is on the clinic's list. Tell your provider you take it. The clinic advises not taking it the night before or the day of your infusion. Check with your provider before you skip or stop it.",
        "class": "{medicine} are on the clinic's list. Tell your provider if you take any. The clinic advises not taking them the night before or the day of your infusion. Check with your provider before you skip or stop any.",
        "not-listed": "{medicine} is not on the clinic's list. That does not mean it is fine to take or to stop. Ask the clinic about it. Check with your provider before you skip or stop it.",
        "unclear": "I am not sure which medicine that is. Ask the clinic about it before your infusion. Check with your provider before you skip or stop a medicine.",
        "none": "On the clinic's list are MAOIs, benzodiazepines and lamotrigine. It advises not taking those the night before or the day of your infusion. Tell your provider what you take. Check with them before you skip or stop any."
      }
    },
    {
      "id": "which",
      "answers": {
        "listed": "{described} is on the clinic's list. Tell your provider you take it. The clinic advises not taking it the night before or the day of your infusion. Check with your provider before you skip or stop it.",
        "class": "{medicine} are on the clinic's list. Tell your provider if you take any. The clinic advises not taking them the night before or the day of your infusion. Check with your provider before you skip or stop any.",
        "not-listed": "{medicine} is not on the clinic's list. That does not mean it is fine to take or to stop. Ask the clinic about it. Check with your provider before you skip or stop it.",
        "unclear": "I am not sure which medicine that is. Ask the clinic about it before your infusion. Check with your provider before you skip or stop a medicine.",
        "none": "On the clinic's list are MAOIs, benzodiazepines and lamotrigine. It advises not taking those the night before or the day of your infusion. Tell your provider what you take. Check with them before you skip or stop any."
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
        "charge",
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
        "park",
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
        "fasting",
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
        "breastfeed",
        "nursing"
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
        "open on",
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
        "located",
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
        "bring my",
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
        "wear",
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
        "vein",
        "poke"
      ]
    },
    {
      "id": "age",
      "name": "age limits",
      "words": [
        "age limit",
        "too old",
        "too young",
        "minimum age",
        "how old"
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
        "wine",
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
        "thc",
        "pot"
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
        "percent",
        "percentage",
        "what are the odds",
        "how many people"
      ]
    },
    {
      "id": "privacy-and-records",
      "name": "privacy and records",
      "words": [
        "privacy",
        "records",
        "confidential",
        "my employer",
        "my boss",
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
        "troches",
        "at home"
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
        "plane",
        "travel",
        "hotel"
      ]
    },
    {
      "id": "paperwork",
      "name": "paperwork",
      "words": [
        "paperwork",
        "forms",
        "consent form",
        "doctor's note",
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
        "energy drink",
        "supplements"
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
      "number": "911"
    },
    {
      "id": "self-harm",
      "speech": "You are not alone, and help is there now. Call or text 988, any time. If you are in danger right now, call 911. I cannot call for you.",
      "card": {
        "title": "Call or text 988",
        "text": "You are not alone, and help is there now. Call or text 988, any time. If you or somebody else is in danger right now, call 911. I cannot call for you."
      },
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
    "medicine-group": [
      "With {medicine}, it depends which. Some can be {class}, and those are on the clinic's list. Ask the clinic about yours. Check with your provider before you skip or stop one."
    ],
    "medicine-group-not-listed": [
      "The clinic's list does not name {medicine}. That does not mean they are fine to take or to stop. Ask the clinic about yours. Check with your provider before you skip or stop any."
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
};
