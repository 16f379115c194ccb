// Made from content/ by `npm run compile`. Change the content, not this file.
/** Locale -> JSON pointer into the content -> the text that differs there. */
export const differences: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  [
    "en-CA",
    {
      "/locale": "en-CA"
    }
  ],
  [
    "en-GB",
    {
      "/locale": "en-GB",
      "/topics/0/short": "Ketamine is a medicine long used for anaesthesia in surgery. Now it is also used to treat chronic pain, migraines and nerve pain. It has a long track record for safety when it is used the right way.",
      "/topics/0/full": "Ketamine is a medicine that was used in the past for anaesthesia, during surgeries and medical procedures. It is now being used to treat chronic pain disorders, chronic migraines, fibromyalgia, and chronic neuropathic pain, which is nerve pain that goes on. It has a long track record for safety when it is used the right way.",
      "/topics/0/card": "Ketamine is a medicine long used for anaesthesia during surgeries and medical procedures. Today it is also used to treat chronic pain disorders, chronic migraines, fibromyalgia and chronic neuropathic pain. It has a long track record for safety when used appropriately.",
      "/topics/3/card": "Some patients report feeling sedated, or like they are in a dream. Some notice changes in their thought process, vision or speech. If you have unwanted sensations or unpleasant hallucinations, the team may decrease the amount of the medication, or how fast it is infused, to minimise them. A healthcare professional is always close by, making sure you are safe and well taken care of.",
      "/everydayWords/94": "anaesthesia",
      "/medicineForms/5/answers/listed": "{described} is on the clinic's list. Its FAQ says no more, so tell the clinic before your infusion. If you took too much, call 999 or 112.",
      "/medicineForms/5/answers/class": "{medicine} are on the clinic's list. Its FAQ says no more, so tell the clinic before your infusion. If you took too much, call 999 or 112.",
      "/medicineForms/5/answers/not-listed": "{medicine} is not on the list. That does not mean it is fine to take or to stop. Tell the clinic. If you took too much, call 999 or 112.",
      "/medicineForms/5/answers/unclear": "I am not sure which medicine that is. Tell the clinic before your infusion what you took. If you took too much, call 999 or 112.",
      "/medicineForms/5/answers/none": "The FAQ does not say what comes next. Tell the clinic before your infusion what you took. If you took too much, call 999 or 112.",
      "/medicineForms/6/answers/listed": "{described} is on the clinic's list. Its FAQ says no more, so tell the clinic before your infusion. If you took too much, call 999 or 112.",
      "/medicineForms/6/answers/class": "{medicine} are on the clinic's list. Its FAQ says no more, so tell the clinic before your infusion. If you took too much, call 999 or 112.",
      "/medicineForms/6/answers/not-listed": "{medicine} is not on the list. That does not mean it is fine to take or to stop. Tell the clinic. If you took too much, call 999 or 112.",
      "/medicineForms/6/answers/unclear": "I am not sure which medicine that is. Tell the clinic before your infusion what you took. If you took too much, call 999 or 112.",
      "/medicineForms/6/answers/none": "The FAQ does not say what comes next. Tell the clinic before your infusion what you took. If you took too much, call 999 or 112.",
      "/scripts/0/speech": "Call 999 or 112 now. This may be an emergency. I cannot call for you. If you are at the clinic, get a staff member right away.",
      "/scripts/0/card/title": "Call 999 or 112 now",
      "/scripts/0/card/text": "This may be an emergency. Call 999 or 112 now. Infusion Guide: I cannot call for you. If you are at the clinic, get a staff member right away.",
      "/scripts/0/print": "This may be an emergency. Call 999 or 112 now. The Alexa skill cannot call for you. If you are at the clinic, get a staff member right away.",
      "/scripts/0/number": "999 or 112",
      "/scripts/1/speech": "You are not alone, and help is there now. Call 999 or 112, any time. If you are in danger right now, call 999 or 112. I cannot call for you.",
      "/scripts/1/card/title": "Call 999 or 112",
      "/scripts/1/card/text": "You are not alone, and help is there now. Call 999 or 112, any time. If you or somebody else is in danger right now, call 999 or 112. I cannot call for you.",
      "/scripts/1/print": "You are not alone, and help is there now. Call 999 or 112, any time. If you or somebody else is in danger right now, call 999 or 112. The Alexa skill cannot call for you.",
      "/scripts/1/number": "999 or 112",
      "/sentences/caution/0": "If anyone is in danger now, call 999 or 112."
    }
  ],
  [
    "en-AU",
    {
      "/locale": "en-AU",
      "/topics/0/short": "Ketamine is a medicine long used for anaesthesia in surgery. Now it is also used to treat chronic pain, migraines and nerve pain. It has a long track record for safety when it is used the right way.",
      "/topics/0/full": "Ketamine is a medicine that was used in the past for anaesthesia, during surgeries and medical procedures. It is now being used to treat chronic pain disorders, chronic migraines, fibromyalgia, and chronic neuropathic pain, which is nerve pain that goes on. It has a long track record for safety when it is used the right way.",
      "/topics/0/card": "Ketamine is a medicine long used for anaesthesia during surgeries and medical procedures. Today it is also used to treat chronic pain disorders, chronic migraines, fibromyalgia and chronic neuropathic pain. It has a long track record for safety when used appropriately.",
      "/topics/3/card": "Some patients report feeling sedated, or like they are in a dream. Some notice changes in their thought process, vision or speech. If you have unwanted sensations or unpleasant hallucinations, the team may decrease the amount of the medication, or how fast it is infused, to minimise them. A healthcare professional is always close by, making sure you are safe and well taken care of.",
      "/everydayWords/94": "anaesthesia",
      "/medicineForms/5/answers/listed": "{described} is on the clinic's list. Its FAQ says no more, so tell the clinic before your infusion. If you took too much, call 000.",
      "/medicineForms/5/answers/class": "{medicine} are on the clinic's list. Its FAQ says no more, so tell the clinic before your infusion. If you took too much, call 000.",
      "/medicineForms/5/answers/not-listed": "{medicine} is not on the list. That does not mean it is fine to take or to stop. Tell the clinic. If you took too much, call 000.",
      "/medicineForms/5/answers/unclear": "I am not sure which medicine that is. Tell the clinic before your infusion what you took. If you took too much, call 000.",
      "/medicineForms/5/answers/none": "The FAQ does not say what comes next. Tell the clinic before your infusion what you took. If you took too much, call 000.",
      "/medicineForms/6/answers/listed": "{described} is on the clinic's list. Its FAQ says no more, so tell the clinic before your infusion. If you took too much, call 000.",
      "/medicineForms/6/answers/class": "{medicine} are on the clinic's list. Its FAQ says no more, so tell the clinic before your infusion. If you took too much, call 000.",
      "/medicineForms/6/answers/not-listed": "{medicine} is not on the list. That does not mean it is fine to take or to stop. Tell the clinic. If you took too much, call 000.",
      "/medicineForms/6/answers/unclear": "I am not sure which medicine that is. Tell the clinic before your infusion what you took. If you took too much, call 000.",
      "/medicineForms/6/answers/none": "The FAQ does not say what comes next. Tell the clinic before your infusion what you took. If you took too much, call 000.",
      "/scripts/0/speech": "Call 000 now. This may be an emergency. I cannot call for you. If you are at the clinic, get a staff member right away.",
      "/scripts/0/card/title": "Call 000 now",
      "/scripts/0/card/text": "This may be an emergency. Call 000 now. Infusion Guide: I cannot call for you. If you are at the clinic, get a staff member right away.",
      "/scripts/0/print": "This may be an emergency. Call 000 now. The Alexa skill cannot call for you. If you are at the clinic, get a staff member right away.",
      "/scripts/0/number": "000",
      "/scripts/1/speech": "You are not alone, and help is there now. Call 000, any time. If you are in danger right now, call 000. I cannot call for you.",
      "/scripts/1/card/title": "Call 000",
      "/scripts/1/card/text": "You are not alone, and help is there now. Call 000, any time. If you or somebody else is in danger right now, call 000. I cannot call for you.",
      "/scripts/1/print": "You are not alone, and help is there now. Call 000, any time. If you or somebody else is in danger right now, call 000. The Alexa skill cannot call for you.",
      "/scripts/1/number": "000",
      "/sentences/caution/0": "If anyone is in danger now, call 000."
    }
  ],
  [
    "en-IN",
    {
      "/locale": "en-IN",
      "/topics/0/short": "Ketamine is a medicine long used for anaesthesia in surgery. Now it is also used to treat chronic pain, migraines and nerve pain. It has a long track record for safety when it is used the right way.",
      "/topics/0/full": "Ketamine is a medicine that was used in the past for anaesthesia, during surgeries and medical procedures. It is now being used to treat chronic pain disorders, chronic migraines, fibromyalgia, and chronic neuropathic pain, which is nerve pain that goes on. It has a long track record for safety when it is used the right way.",
      "/topics/0/card": "Ketamine is a medicine long used for anaesthesia during surgeries and medical procedures. Today it is also used to treat chronic pain disorders, chronic migraines, fibromyalgia and chronic neuropathic pain. It has a long track record for safety when used appropriately.",
      "/topics/3/card": "Some patients report feeling sedated, or like they are in a dream. Some notice changes in their thought process, vision or speech. If you have unwanted sensations or unpleasant hallucinations, the team may decrease the amount of the medication, or how fast it is infused, to minimise them. A healthcare professional is always close by, making sure you are safe and well taken care of.",
      "/everydayWords/94": "anaesthesia",
      "/medicineForms/5/answers/listed": "{described} is on the clinic's list. Its FAQ says no more, so tell the clinic before your infusion. If you took too much, call 112.",
      "/medicineForms/5/answers/class": "{medicine} are on the clinic's list. Its FAQ says no more, so tell the clinic before your infusion. If you took too much, call 112.",
      "/medicineForms/5/answers/not-listed": "{medicine} is not on the list. That does not mean it is fine to take or to stop. Tell the clinic. If you took too much, call 112.",
      "/medicineForms/5/answers/unclear": "I am not sure which medicine that is. Tell the clinic before your infusion what you took. If you took too much, call 112.",
      "/medicineForms/5/answers/none": "The FAQ does not say what comes next. Tell the clinic before your infusion what you took. If you took too much, call 112.",
      "/medicineForms/6/answers/listed": "{described} is on the clinic's list. Its FAQ says no more, so tell the clinic before your infusion. If you took too much, call 112.",
      "/medicineForms/6/answers/class": "{medicine} are on the clinic's list. Its FAQ says no more, so tell the clinic before your infusion. If you took too much, call 112.",
      "/medicineForms/6/answers/not-listed": "{medicine} is not on the list. That does not mean it is fine to take or to stop. Tell the clinic. If you took too much, call 112.",
      "/medicineForms/6/answers/unclear": "I am not sure which medicine that is. Tell the clinic before your infusion what you took. If you took too much, call 112.",
      "/medicineForms/6/answers/none": "The FAQ does not say what comes next. Tell the clinic before your infusion what you took. If you took too much, call 112.",
      "/scripts/0/speech": "Call 112 now. This may be an emergency. I cannot call for you. If you are at the clinic, get a staff member right away.",
      "/scripts/0/card/title": "Call 112 now",
      "/scripts/0/card/text": "This may be an emergency. Call 112 now. Infusion Guide: I cannot call for you. If you are at the clinic, get a staff member right away.",
      "/scripts/0/print": "This may be an emergency. Call 112 now. The Alexa skill cannot call for you. If you are at the clinic, get a staff member right away.",
      "/scripts/0/number": "112",
      "/scripts/1/speech": "You are not alone, and help is there now. Call 112, any time. If you are in danger right now, call 112. I cannot call for you.",
      "/scripts/1/card/title": "Call 112",
      "/scripts/1/card/text": "You are not alone, and help is there now. Call 112, any time. If you or somebody else is in danger right now, call 112. I cannot call for you.",
      "/scripts/1/print": "You are not alone, and help is there now. Call 112, any time. If you or somebody else is in danger right now, call 112. The Alexa skill cannot call for you.",
      "/scripts/1/number": "112",
      "/sentences/caution/0": "If anyone is in danger now, call 112."
    }
  ]
]);
