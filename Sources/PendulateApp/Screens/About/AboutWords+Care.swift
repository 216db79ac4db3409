extension AboutWords {
  static let unwanted = Section(
    title: "Unwanted effects",
    paragraphs: [
      """
      Some people feel worse for a while. Over many studies of meditation 8.3 % had something \
      unwanted (3.7 % in experiments, 33 % where people were only observed), mostly anxiety and low \
      mood, also without any history of it [Farias 2020]. In three courses of mindfulness 58 % had \
      some unpleasant effect and 6 to 14 % a lasting one, tied to too much or too little arousal \
      [Britton 2021]. In a sample of the population half of those who had meditated named at least \
      one, 10 % for a month or more, and a hard childhood made it likelier [Goldberg 2022]. \
      Interviews with people of long practice list more than fifty kinds [Lindahl 2017].
      """,
      """
      Self-guided apps after trauma help modestly and upset some: in one trial half of the people \
      named at least one bad moment, while the group as a whole improved [Hensler 2022]; another did \
      better than waiting [Kuhn 2017]; a third, which led into exposure without a therapist, made a \
      small difference that may be chance (93 people) [McLean 2022].
      """,
      """
      After a session some feel tired or tender for a day or two, as practitioners tell their \
      clients [Evans; Jona]. At a later start one line asks whether anything unwanted came since: \
      sleep, images, mood, body. It is asked so that it is not overlooked. After two such sessions \
      home suggests a week of rest; it closes nothing.
      """,
      """
      This is practice, and not a treatment. For what stays after hard events well-tested treatments \
      exist; a doctor or a therapist can say which may suit.
      """,
    ])

  static let whenNot = Section(
    title: "When not to use this",
    paragraphs: [
      """
      Touching something difficult is not for now where somebody hurts you or you are in danger; \
      with thoughts of ending your life or of harming yourself; while something overwhelming is \
      still very raw; where you often lose time, feel unreal or find yourself far away without \
      choosing it; with very little sleep and racing energy, or seeing or hearing what others do \
      not; while affected by alcohol or other substances, or coming off them; where a clinician \
      advised against such practice; and under 18. These follow the usual cautions for mindfulness \
      [Lustyk 2009; Dobkin 2012]; the wording is our own, and it is no clinical screen.
      """,
      """
      Rest sessions, glimmers and steady stay open. Not while driving, and not in water. Patterns \
      that hold the breath stay off in pregnancy, and with a heart, lung, blood-pressure, seizure or \
      panic condition.
      """,
      """
      If you are in care for what happened to you, mention this there first: self-help works best \
      beside it [Let's Talk].
      """,
    ])

  static let whenToStop = Section(
    title: "When to stop",
    paragraphs: [
      """
      Whenever you like. q leaves at once and everything is kept; space leads back to the room; ! \
      shows people you could reach.
      """,
      """
      Signs of too much: a racing heart, big fast breaths, shaking that does not ease, scanning, an \
      urge to run or hit, thoughts that race or loop. Signs of too little: numb, heavy, cold, foggy, \
      far away, words that go missing, watching from outside. And of either: losing the room, \
      finding no way back to the glimmer, a picture or a voice that breaks in [Ogden; NICABM 2017; \
      HHRI].
      """,
      """
      For too much: less coming in, looking outward, something firm to press against. For too \
      little: moving, light, texture, something cold, a voice [PTSD Coach; CCChat 2025].
      """,
      """
      Where sleep, images, mood or body stay harder, leave touching for a while, and tell somebody \
      who can help.
      """,
    ])

  static let limits = Section(
    title: "How the limits were chosen",
    paragraphs: [
      """
      They are design choices, each at or below what people who teach it do. No trial has compared \
      them with others, and there is no dose of which an effect is known.
      """,
      """
      Touches last 5 to 30 seconds, up to 45 where you set it so, and two minutes in all; so does \
      both at once as a practice of its own. Teachers name 10 to 20 seconds [Patel], 10 to 30 [IX] \
      or three to five breaths [Lesaria], and shorter is the side on which an error is small \
      [Briere]. At least four seconds of coming back for each second (three \
      where you set it so), and never less than a minute: they name 30 to 60 seconds between visits [IX; Patel].
      """,
      """
      The aim is 1 to 4 of 10, and 2 at first: not the worst place, only the edge of it \
      [Cedar; Ellard]. At 5 staying begins to take effort, so two such peaks end touching; at 7 \
      footing goes, so touching ends; 9 is near unbearable, so the practice ends.
      """,
      """
      Far away ends touching whatever the number is, as a low number with a far-off feeling is not \
      ease. Silence is never heard as ease: no answer never leads to a touch, and an unanswered \
      number counts as a high one.
      """,
      """
      One touch session a day (two, hours apart, where you set it so) and five days of seven, rest \
      after a hard one: tiredness takes a day or two, and a day without is practice too. Your own \
      settings can be stricter at once, and wider only after six touch sessions and only as far as \
      stands here.
      """,
    ])
}
