import PendulateApp
import PendulateCore

extension Journey {
  private static let arriving = """
    yes
    yes
    yes
    3
    here
    stirred up
    map
    chest
    2
    tight, warm
    <>
    feet
    a few words
    <>
    """
  private static let answers = """
    \(arriving)
    <>
    the phone
    <>
    <>
    1, 2
    1
    touch
    """
  private static let settling = "[\n\(answers)\n]"

  /// Everything that is recorded in the spoken face.
  static let spoken: [Journey] = [
    Journey(
      name: "first-page",
      script:
        "banana\nbanana\nTouch\nbanana\nbanana\n?\n<>\nn\nno\ns\nyes\n<>\nn\nn\nn\nn\nn\n<>\ny",
      prepare: unknown),
    Journey(name: "first-page-left", script: "Touch\nn\nq", prepare: unknown),
    Journey(
      name: "first-page-none", script: "Touch\nnone\nno\nnone\nnone\ny\ny\ny\nq", prepare: unknown),
    Journey(
      name: "setting-up-at-once", script: "Touch\ny\ny\ny\n3\nhere\n4\n<>\n12\nbegin\n@5\nq"),
    Journey(
      name: "home",
      script: """
        <>
        banana
        banana
        99
        ?
        <>
        h
        <>
        !
        l
        l
        e
        My sister, 142
        <>
        <>
        <>
        <>
        <>
        !
        q
        """),
    Journey(name: "home-words", script: "steady\n@20\nn\n@30\n<>\n@60\nq"),
    Journey(
      name: "home-sections", script: "m\nz\nback\npractices\nzzz\nsix\n3\nsix pathways\n1\n@30\nq",
      prepare: pathways),
    Journey(
      name: "home-last", script: "as last time\nq", prepare: lastTime),
    Journey(
      name: "home-last-changed", script: "e\ny\ny\ny\n3\ni\n4\n<>\n<>\n<>\nq", prepare: lastTime),
    Journey(name: "home-locked", script: "p\n1\n<>\nq", prepare: locked),
    Journey(name: "home-plenty", script: "2\n<>\npractices\n1\nq", prepare: plenty),
    Journey(name: "offer-rest", script: "banana\n1\n<>\nq", prepare: unfinished),
    Journey(
      name: "offer-close",
      script: "close it\n2\n5\nhalf\nmixed\nmap\nchest\n1\n<>\n<>\n<>\n<>\n<>\nq",
      prepare: unfinished),
    Journey(name: "later", script: "banana\nmore\n1\nsleep, mood\nRain\n<>\nq", prepare: later),
    Journey(
      name: "later-before-session", script: "3\nskip\ny\ny\ny\nq", prepare: later,
      open: { $0.start($0.content.practices[0], at: $1) }),
    Journey(
      name: "today", script: "more\ncaught today\na\nSun on the mug\n6\nzzz\n\nback\nq"),
    Journey(
      name: "about", script: "more\nabout\n1\n99\n\nback\nq"),
    Journey(
      name: "touch-whole",
      script: """
        Touch
        \(answers)
        @60
        next
        @60.5
        2
        1
        t
        @5
        2
        @5
        @60
        2
        1
        touch
        @11
        4
        @60
        settled
        @60
        2
        here
        c
        @60
        @100
        1
        here
        settled
        enjoyable
        map
        hands
        comfortable
        less
        warm
        <>
        <>
        <>
        <>
        rain
        sound
        <>
        q
        """),
    Journey(
      name: "touch-mistakes",
      script: """
        Touch
        banana
        banana
        y
        y
        y
        eleven
        eleven
        11
        3
        nowhere
        1
        mixed
        nothing
        m
        knee of a horse
        chest
        9
        2
        tight, nonsense
        <>
        <>
        words
        <>
        0
        7
        <>
        <>
        9
        2
        9
        9
        1, 99
        <>
        9
        1
        banana
        @10
        banana
        banana
        ?
        <>
        h
        <>
        p
        banana
        p
        !
        l
        q
        """),
    Journey(
      name: "gate",
      script:
        "Touch\n\(settling)\n@120.5\nbanana\n2\nbanana\ni\nbanana\nbanana\nstay\n@60\n@60\n2\ni\nshorter\nt\n@3\n<>\n@30\nq"
    ),
    Journey(
      name: "both",
      script:
        "Touch\n\(settling)\n@120.5\n2\ni\nt\n@11\n2\n@60\n2\ni\nt\n@11\n2\n@60\n1\ni\nt\n@15\n2\n@60\n1\ni\n@2\nbanana\nyes\n@70\n2\n@60"
    ),
    Journey(
      name: "both-never",
      script:
        "Touch\n\(settling)\n@120.5\n2\ni\nt\n@11\n2\n@60\n2\ni\nt\n@11\n2\n@60\n1\ni\nt\n@15\n2\n@60\n1\ni\n@2\nleave it out\n@30"
    ),
    Journey(name: "high", script: "Touch\n\(settling)\n@5\n7\n@60\n6\n@60\n@60\nq"),
    Journey(
      name: "stop",
      script: "Touch\n\(settling)\n@5\nten\n@60\nc\n@30\n@100\n2\nhere\nmixed\n<>\n<>\n<>\n<>\n<>"),
    Journey(name: "far-away", script: "Touch\nyes\nyes\nyes\n3\nfar away\n@30\ni\n@60\n@60\nq"),
    Journey(name: "silence", script: "Touch\n\(settling)\n@121\n@31\n@61\n@200\n@200\n@400"),
    Journey(
      name: "space", script: "Touch\n\(settling)\n@120.5\n2\ni\nt\n@3\n_\n@30\nspace\n@30\nq"),
    Journey(name: "cut", script: "Touch\n\(settling)\n@120.5\n2\ni\nt\n@3\n{hangup}"),
    Journey(name: "failed", script: "Touch\n\(settling)\n@5\n{failed}\n4\n{recovered}\n@5\nq"),
    Journey(name: "refused", script: "Touch\n{refused}\nq"),
    Journey(
      name: "rest-session",
      script:
        "A rest\n<>\n<>\nnone\n@61\n3\ni\n4\nlonger\n@90\n2\n@150\n2\ni\n@60\n@150\n1\nhere\n1\n3\n<>\n<>\n<>\n<>\n<>\n<>"
    ),
    Journey(
      name: "glimmer-moment", script: "A glimmer moment\n@30\nnext\n@60\n@60\n2\n@30\n<>\n<>\n<>"),
    Journey(
      name: "ladder",
      script:
        "Savouring\n@21\ntolerable\n@31\n2\n@41\nbanana\nnourishing\n@61\nnot right now\n@90\n@90\n<>\n<>\n<>"
    ),
    Journey(
      name: "hunt",
      script:
        "A glimmer hunt\n@10\n<>\n@10\nnext\none\nbanana\n@60\nthe blue cup\n<>\nrain\nsound\nq"),
    Journey(
      name: "breathe",
      script:
        "Breathe\nbanana\n3\n1\n@12\nslower\nfaster\n0\nbanana\nbanana\n?\n<>\nshape\n@10\nb\nb\nanchor\nb\np\n@5\n<>\n!\nl\n<>\nh\n<>\np\n@60"
    ),
    Journey(
      name: "breathe-pace",
      script: "breathe\n3\n0\npace\n<>\n@6\n<>\n@6\n<>\n@6\n<>\n@6\n<>\n@6\n<>\n99\n2\n@30\n@120\nq"
    ),
    Journey(
      name: "breathe-holds",
      script: "breathe\nbox\n3\nbanana\nwith the holds\n@20\nq\nbreathe\n<>\n<>\n@10\nq",
      prepare: { $0.person.preferences.choose(.holds(areOffered: true)) }),
    Journey(name: "breathe-no-cue", script: "breathe\nno cue\n0\n@10\na\n@10\nq"),
    Journey(
      name: "check-in",
      script:
        "check in\n12\n12\n4\nhalf here\nshut\nmap\nlower back\nuncomfortable\npressed\nhands\n1\n<>\n<>\nheavy\n<>\nq"
    ),
    Journey(name: "check-in-high", script: "Check in\n9\n<>\nhere\n2\n<>\nl\n<>\nq"),
    Journey(
      name: "library",
      script: """
        glimmers
        <>
        more
        banana
        banana
        99
        2
        f
        e Other words
        e
        Still others
        m
        banana
        sound
        m none
        x
        x
        d
        n
        d
        y
        back
        sound
        all
        /rain
        1
        w
        <>
        <>
        /
        add Toast with honey
        touch
        a
        The old song
        f
        ?
        <>
        !
        <>
        h
        <>
        home
        q
        """,
      prepare: {
        $0.person.glimmers = LibrarySample.owned + LibrarySample.starters
        $0.person.experience = LibrarySample.experience
      }),
    Journey(
      name: "looking-back",
      script: """
        looking back
        <>
        <>
        banana
        banana
        99
        3
        e
        A walk
        l
        a call
        l
        <>
        d
        n
        back
        2
        d
        yes
        /phone
        1
        back
        /
        what changed
        g
        r
        <>
        <>
        <>
        <>
        <>
        <>
        <>
        <>
        <>
        the year
        v
        2025
        v
        days
        ?
        <>
        home
        q
        """),
    Journey(
      name: "session-alone", script: "\(settling)\n@30\nc\n@150\n1\ni\n1\n2\n<>\n<>\n<>\n<>\n<>",
      prepare: { $0.options.endsWithSession = true }, open: startingTouch),
    Journey(
      name: "check-in-alone", script: "5\nhere\n1\n<>",
      prepare: { $0.options.endsWithSession = true },
      open: { model, _ in
        model.startCheckIn()
        return []
      }),
    Journey(
      name: "steady-alone", script: "@30\nn\n@60\n<>",
      prepare: { $0.options.endsWithSession = true },
      open: { model, stamp in model.startSteady(at: stamp) }),
  ]
}
