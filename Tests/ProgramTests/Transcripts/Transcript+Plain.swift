extension Transcript {
  /// What is guided, in the plain face.
  static let plain: [Transcript] = [
    Transcript(
      name: "home",
      script: """
        --plain
        < banana
        < banana
        < 99
        < ?
        <\u{20}
        < !
        < l
        <\u{20}
        < h
        <\u{20}
        < breathe
        home --plain
        < restless
        < banana
        < 5
        < here
        < q
        home --plain
        < as last time
        < q
        home --plain
        < e
        <\u{20}
        < q
        home --plain
        < okay
        < six
        < back
        < back
        < m
        < back
        < flat or far away
        < q
        < touch and return
        < n
        < q
        """),
    Transcript(
      name: "home-rooms",
      script: """
        --plain
        < glimmers
        < more
        < a A bench in the sun
        < sound
        < 1
        < f
        < home
        < looking back
        < 1
        <\u{20}
        < what changed
        <\u{20}
        < home
        < check in
        < 4
        < here
        < settled
        < map
        < hands
        < comfortable
        < warm
        < done
        < fine
        <\u{20}
        < breathe
        < off
        < 0
        < q
        < steady
        < ?
        <\u{20}
        < q
        < q
        """, prepare: { try $0.keepWeeks() }),
    Transcript(
      name: "home-from-a-pipe-that-ends",
      script: """
        --plain
        --plain
        < check in
        < 4
        --plain
        < restless
        < no
        < q
        """),
    Transcript(
      name: "session-in-silence",
      script: """
        session full --plain --speed 600 --seed 5
        < yes
        < yes
        < yes
        < 3
        < here
        < mixed
        < map
        < chest
        < uncomfortable
        < tight
        <\u{20}
        < feet
        < a few words
        <\u{20}
        < 10
        < the stairs
        < 2
        < 2
        < 1, 2
        < none
        < touch
        """),
    Transcript(
      name: "session-with-touches",
      script: """
        session first --plain --speed 50 --seed 5 --no-journal --about it --minutes 6 --touches 1 --aim 1
        < y
        < y
        < y
        < 2
        < i
        < 1
        < map
        < done
        <\u{20}
        <\u{20}
        <\u{20}
        <\u{20}
        <\u{20}
        <\u{20}
        <\u{20}
        < none
        < 1
        ? (0 at ease, 10 the most, Enter
        < 2
        ? f far away)
        < here
        ? What would suit you
        < t
        ? Any line
        < 1
        ? And now?
        < 1
        ? f far away)
        < i
        ? Closing
        ? A look at how it is, after
        < 1
        < here
        < settled
        < tolerable
        <\u{20}
        <\u{20}
        <\u{20}
        <\u{20}
        < the lamp
        < environment
        <\u{20}
        """),
    Transcript(
      name: "session-of-rest",
      script: """
        session resource --plain --speed 120 --seed 9
        <\u{20}
        <\u{20}
        < off
        ? Some time with a glimmer
        < next
        ? Right now
        < 4
        < here
        < mixed
        < 7
        ? Back to the room
        < c
        ? A look at how it is, after
        < 3
        < 1
        < 1
        <\u{20}
        <\u{20}
        <\u{20}
        <\u{20}
        <\u{20}
        <\u{20}
        <\u{20}
        """),
    Transcript(
      name: "session-small",
      script: """
        session glimmer --plain --speed 50 --seed 5
        session savour --plain --speed 50 --seed 5
        session ground --plain --speed 200 --seed 5
        < q
        session five --plain --speed 20 --seed 5
        < no
        < yes
        < yes
        < 9
        < q
        """),
    Transcript(
      name: "session-refused",
      script: """
        session nothing --plain
        session full --minutes 99
        session full --touches 9
        session full --aim 9
        session full --speed 0
        session full --about "a label that is longer than it may be"
        session full --cues loud
        """),
    Transcript(
      name: "breathe",
      script: """
        breathe soft --plain --minutes 1 --speed 60
        breathe even --plain --minutes 1 --speed 60
        < slower
        < faster
        < banana
        < banana
        < ?
        <\u{20}
        < q
        breathe off --plain
        < q
        breathe room --plain
        < anchor
        < q
        breathe --plain --find-pace --no-journal
        < q
        breathe --in 4 --hold 2 --out 4 --plain --speed 60 --minutes 1
        <\u{20}
        < q
        breathe --list
        breathe nothing
        breathe --in 9 --out 9
        breathe --in 4 --out 6 --save mine --minutes 1 --plain --speed 60
        breathe --list
        """),
    Transcript(
      name: "checkin",
      script: """
        checkin --plain
        < 12
        < 12
        < 4
        < banana
        < here
        < shut down
        <\u{20}
        checkin --plain
        < 9
        <\u{20}
        < half here
        < mixed
        < map
        < lower back
        < uncomfortable
        < pressed
        < done
        < hands
        < heavy, slow
        <\u{20}
        checkin --plain
        < 5
        < !
        < q
        checkin --distress 3 --state settled --words "a warm bench"
        checkin --distress 11
        checkin --state cold
        checkin --words -
        < from a pipe
        """),
    Transcript(
      name: "steady",
      script: """
        steady --plain
        < ?
        <\u{20}
        < !
        < l
        <\u{20}
        < h
        <\u{20}
        < p
        < p
        < q
        """),
  ]
}
