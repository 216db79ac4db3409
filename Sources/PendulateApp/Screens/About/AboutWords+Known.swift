extension AboutWords {
  static let known = Section(
    title: "What is known, and how well",
    paragraphs: [
      """
      Pendulation as a technique has never been tested on its own. A practitioner's page says so \
      plainly [IX], and nothing that was found speaks against it. No study of a self-guided \
      pendulation program was found either.
      """,
      """
      The therapy it comes from did better than a waiting list in one trial with 63 people and 15 \
      sessions (effect 0.94 to 1.26) [Brom 2017]. Added to other care it helped in one small trial \
      [Andersen 2017], and not in a larger one with 114 people [Andersen 2020]. A review calls the \
      quality of the studies mixed; what people single out in it are resources and touch [Kuhfuss \
      2021]. All of that was with a trained person in the room.
      """,
      """
      Glimmers as such have no trial that could be found. Neighbours have some support: 15 sessions \
      for pleasant feeling, with a therapist, did better than a treatment for unpleasant feeling (85 \
      people, effect about 0.64) [Craske 2023]; a skills class of one or three hours improved well-being in \
      small trials that many people left early [Grabbe 2020; Duva 2022b]; a course in savouring went \
      with better mood from before to after [Hanson 2021]. To stay with a good moment for 10 to 30 \
      seconds is popular advice, and no tested threshold [Hanson, quoted].
      """,
      """
      Good feelings can frighten. Fear of happiness goes with depression (correlation about .70) \
      [Gilbert 2012]. Of 14 tense adults 31 % grew more tense during muscle relaxation, and 54 % \
      with a mantra [Heide 1983]; in a repetition it was 17 % [Repetition 1988]; a later study \
      ties it to dread of a sudden drop [Kim 2019]. So glimmers come in small amounts too, and \
      tolerable is enough.
      """,
      """
      To rest attention on two things at once, one hard and one good, comes from yoga nidra \
      [Turner; Moon Forest] and from the thought that a glimmer does not cancel suffering [Rumie]. \
      As a part of its own it is untested.
      """,
      """
      Is short contact avoidance? A fair question. The therapies with the best evidence keep people \
      in contact far longer, with a therapist beside them. In an experiment with 27 and 30 people \
      who feared sensations of breathing, a soothing breath neither hindered nor helped what they \
      learned [Lickel]. In a trial of an online programme for PTSD with 125 people no difference was \
      found between versions with and without exposure [Spence 2014]; that is no proof that there is \
      none. This is why rest sessions stand here as fully as the others.
      """,
    ])

  static let breath = Section(
    title: "Breath",
    paragraphs: [
      """
      Slow breathing lowers stress a little on average (12 trials, 785 adults, effect 0.35), with \
      some risk of bias in most of them [Fincham 2023a]. In the largest controlled trial, 400 adults \
      for four weeks, 5.5 breaths a minute did no better than a placebo at 12, and both groups \
      improved [Fincham 2023b]. The heart's rhythm and blood pressure do change; what it does for \
      unpleasant feelings is at the edge of being seen [Shao 2024].
      """,
      """
      Told to follow six breaths a minute, people averaged about twelve, and gained all the same \
      [Steffen 2021]; so a cue is an offer, and nothing looks at whether a breath followed. Of 16 \
      people paced at six a minute for ten minutes more than a third breathed too much on the first \
      day [Szulczewski 2019]; so the words are easy and small.
      """,
      """
      A review of 58 studies ties success to practice of five minutes or more, taught by a person \
      and repeated [Brain Sci 2023]. A minute of it within a session is company, and no more is \
      claimed.
      """,
      """
      In 102 veterans with PTSD, attention to the breath and to the body eased symptoms, while paced \
      slow breathing and sitting quietly did not [Colgan 2016]. Attention to the body is not harmful \
      as such; having no choice about it may be.
      """,
      """
      Fast breathing and long holds as a challenge are not offered: they change carbon dioxide, \
      blood flow and consciousness [Fincham 2023c], a trial of them leaves out people with heart, \
      lung, blood-pressure, seizure or panic conditions and in pregnancy [NCT06064474], and low \
      carbon dioxide and panic feed each other [Meuret 2010].
      """,
    ])

  /// What each shipped pattern's line about evidence goes by, with the name of its pattern first.
  static let breathPatterns = Section(
    title: "Breath, pattern by pattern",
    paragraphs: [
      """
      easy: a longer out-breath felt easier in a laboratory study with 30 people, whatever the rate \
      [Van Diest 2014]; its own rate is untested.
      """,
      """
      soft: with 64 athletes at six breaths a minute, out longer than in moved the heart's rhythm \
      more, and pauses of 0.4 seconds added nothing [Laborde 2021]; also [Van Diest 2014; Shao 2024].
      """,
      """
      even: six a minute is near the rate at which the heart's rhythm swings widest, a little \
      different for each person [Lehrer 2014; Steffen 2017; Zaccaro 2018; Russo 2017].
      """,
      """
      coherent: 5.5 a minute did no better than a placebo at 12, in 400 people over four weeks \
      [Fincham 2023b].
      """,
      """
      long: about 3 seconds in and 7 out is the longer out-breath that one laboratory study with 30 \
      people tested [Van Diest 2014].
      """,
      "quick-soft: by likeness; a longer out-breath helped at 12 a minute too [Van Diest 2014].",
      """
      sigh: five minutes a day for 28 days did better than mindfulness on pleasant mood and on \
      the rate of breathing at rest; every group grew less anxious [Balban 2023]. The seconds are \
      our own.
      """,
      """
      box: one of the groups of the same trial [Balban 2023]; after exercise, six breaths a minute \
      did better than it with 40 people [Kasap 2025].
      """,
      """
      478: one study of a single day with 43 healthy adults of 19 to 25; heart rate and blood \
      pressure fell [Vierra 2022].
      """,
    ])

  static let measures = Section(
    title: "Numbers and maps",
    paragraphs: [
      """
      Distress from 0 to 10 is one number for much. With 61 people in a therapy it went along with \
      depression, anxiety and change [Kim 2008]; a later review finds it blurred, asked at unclear \
      moments, and weak as a precise measure [Clin Pract 2025]. So the words at the numbers and the \
      moments of asking stay the same, you are shown your own numbers only, and the middle of \
      several.
      """,
      """
      For scale: among 56,971 people who used one self-help app the first number was 6.0 on average, \
      and one of its tools lowered it by about 1.4 [Hallenbeck 2022].
      """,
      """
      Here, half here, far away is modelled on a scale for moment-to-moment presence [Knipe]; in \
      these three steps it is not validated.
      """,
      """
      That feelings have places where the body stirs more or less comes from a study in which 701 \
      people coloured figures [Nummenmaa 2014]; two views, front and back, come from maps of pain \
      [Brummett 2016; Scherrer 2021]. How long it takes to come back is a measure with open \
      questions [Davidson 2015]. More noticing is not always better for somebody in distress \
      [Britton 2019].
      """,
      """
      The middle and the half around it are counted by a rule for quantiles [Hyndman 1996], and \
      which glimmer comes next by one for trying and keeping [Sutton 2018].
      """,
    ])
}
