// Made from content/ by `npm run compile`. Change the content, not this file.
import type { Content } from '../content';
import { withLists } from '../medicine-lists';
import { medicineLists } from './medicine-lists';

export const base: Content = withLists({
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
        "a driver",
        "designated driver",
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
}, medicineLists);
