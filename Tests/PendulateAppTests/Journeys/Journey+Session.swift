import PendulateApp
import PendulateCore
import TerminalGrid

extension Journey {
  /// Arriving, the check-in and the setting up, to the time with a glimmer.
  private static let answers =
    "y y y 3 i 4 <enter> <tab> <tab> <tab> <tab> <tab> 1 <enter>"
  private static let settling = "[ \(answers) ]"
  /// On to the gate.
  private static let gate = "[ \(answers) @120.5 2 i ]"

  /// Sessions in the drawn face, each from home.
  static let sessions: [Journey] = [
    Journey(
      name: "touch-whole",
      script: """
        =Touch \(answers) @2 @3 @20 @60 @35.5 2 i @1 t @3 @4 @10 2 @1 @10 @60 2 i @20 <left> t @5 4
        @30 s @60 3 @30 2 i @200 <enter> @100 @100 1 i 2 <enter> @1 <enter> "rain" <enter>
        6 <enter>
        """, sizes: everySize),
    Journey(
      name: "touch-filled",
      script: """
        =Touch z <bad> y <back> y y y 4 <back> <right> <left> 3 h z <right> <right> <left> <enter> z 2
        <down> <up> m <tab> <left> l <down> <down> l <enter> 2 <space> <right> <space> <down> <enter>
        a 3 3 <enter> 0 <down> <del> - d "tight,_not_now" <back> <enter> <enter> 9 1 2 <tab>
        "the_phone" ^u "a_call" <down> <right> <left> 5 2 <tab> + - <down> <down> <space> <down>
        <space> <tab> <right> <right> <backtab> <up> <tab> <tab> <tab> 1 <enter> @5 q
        """, sizes: small),
    Journey(
      name: "touch-keys",
      script: """
        =Touch \(gate) ? z h z p ! l e "Ana" <enter> <esc> z p b b b b n s x
        @1 q
        """),
    Journey(
      name: "gate-stay", script: "=Touch \(gate) <enter> @30 @60 2 i z 8 z @30", sizes: small),
    Journey(name: "gate-far", script: "=Touch \(settling) @120.5 2 f @5 @20 i @60"),
    Journey(name: "gate-close", script: "=Touch \(gate) c @30 p p @100 @60 q"),
    Journey(
      name: "touch-back-by-key",
      script: "=Touch \(gate) t @2 <space> @10 @25 2 @40 2 i t @2 z @30 3 @40 1 i @20 ^c",
      sizes: once),
    Journey(
      name: "touch-peak-at-once", script: "=Touch \(gate) t @2 5 @20 @20 @40 @40 4 @30 4 @60 3 i 1",
      sizes: once),
    Journey(name: "touch-ten", script: "=Touch \(gate) t @1 x @5 @30 @60"),
    Journey(name: "touch-resized", script: "=Touch \(gate) t @1 {50x15} @5 {80x24} @30"),
    Journey(
      name: "touch-suspended",
      script: "=Touch \(gate) t @1 ^z {resumed} @5 p @5 ^z {resumed} <enter> @3 q", sizes: once),
    Journey(name: "touch-hangup", script: "=Touch \(gate) t @1 {hangup}", sizes: once),
    Journey(name: "touch-terminated", script: "=Touch \(gate) t @1 {terminated}", sizes: once),
    Journey(
      name: "touch-failed", script: "=Touch \(settling) @5 {failed} @3 6 {recovered} @2 q",
      sizes: once),
    Journey(name: "touch-refused", script: "=Touch {refused} <down>", sizes: once),
    Journey(
      name: "both",
      script:
        "=Touch \(gate) t @11 2 @60 2 i t @11 2 @60 1 i t @15 2 @60 1 i @2 y @10 @30 @30 2 @60",
      sizes: small),
    Journey(
      name: "both-no",
      script: "=Touch \(gate) t @11 2 @60 2 i t @11 2 @60 1 i t @15 2 @60 1 i @2 n @10",
      sizes: once),
    Journey(
      name: "both-never",
      script: "=Touch \(gate) t @11 2 @60 2 i t @11 2 @60 1 i t @15 2 @60 1 i @2 l @10", sizes: once
    ),
    Journey(
      name: "high", script: "=Touch \(settling) @5 7 @10 n @30 ! z 6 @60 @60 4 @60 <enter> @60 q",
      sizes: small),
    Journey(
      name: "high-in-touch", script: "=Touch \(gate) t @2 8 @10 @60 @60 c @30 q", sizes: once),
    Journey(
      name: "stop", script: "=Touch \(settling) @5 9 @30 l e <esc> ? z h z <enter> @1 <enter>",
      sizes: everySize),
    Journey(
      name: "stop-close",
      script: "=Touch \(settling) @5 x @10 c @30 2 i 1 2 <enter> @1 <enter> <enter> <enter>",
      sizes: once
    ),
    Journey(name: "far-away", script: "=Touch y y y 3 f @5 @30 i @60 @60 q", sizes: small),
    Journey(
      name: "distant-word",
      script:
        "=Touch y y y 3 i 4 m <enter> 2 <down> <right> <right> <right> <right> <space> <enter> d f @5 @30",
      sizes: once
    ),
    Journey(
      name: "silence", script: "=Touch \(gate) t @11 @31 @61 @100 @100 @100 @200 @200 @200 @400",
      sizes: small),
    Journey(
      name: "silence-at-once", script: "=Touch \(settling) @121 @31 @61 @200 @200 @400", sizes: once
    ),
    Journey(name: "arrive-no", script: "=Touch y n y @5 q", sizes: once),
    Journey(
      name: "choose-rest",
      script:
        "=Touch [ y y y 3 i 4 <enter> <tab> <tab> <tab> <tab> <tab> ] 4 <tab> 2 <enter> @10 q",
      sizes: once),
    Journey(
      name: "rest-session",
      script:
        "=A_rest <tab> <tab> 1 <enter> @5 n @55 @1 3 i 4 @60 + @60 s @120 2 i @60 @100 @100 1 i 1 3 <enter> @1 z <esc> <enter>",
      sizes: small),
    Journey(
      name: "glimmer-moment", script: "=A_glimmer_moment @5 n @30 @60 <down>",
      sizes: small),
    Journey(
      name: "ladder", script: "=Savouring @5 <up> <up> <down> 2 @25 3 @3 @40 ? z p p 8 @10 q",
      sizes: small),
    Journey(
      name: "ladder-whole",
      script: "=Savouring @21 1 @31 2 @41 3 @61 3 @61 0 @30 @60 <down>", sizes: once),
    Journey(
      name: "hunt",
      script:
        "=A_glimmer_hunt @2 <enter> @10 n @10 <enter> n @45 \"the_blue_cup\" <enter> \"rain\" <enter> \"the_stairs\" <enter> 4",
      sizes: small),
    Journey(name: "hunt-nothing", script: "=A_glimmer_hunt @61 <enter> <down>", sizes: once),
    Journey(
      name: "hunt-left-early", script: "=A_glimmer_hunt @2 <enter> c @5 \"a_lamp\" <esc>",
      sizes: once),
    Journey(
      name: "card-in-session",
      script: "=Touch \(settling) @5 ! @200 l l e \"Mum\" <enter> <esc> <enter> @5 ! e ^c",
      sizes: once),
    Journey(
      name: "hidden-in-session",
      script: "=Touch \(settling) @5 h @60 z @5 p @5 h {resumed} z p @3 q"),
    Journey(
      name: "session-alone",
      script:
        "[ y y y 3 i 4 <enter> ] <enter> @30 c @150 1 i 1 2 <enter> @1 <enter> <enter> <enter>",
      sizes: once,
      prepare: { $0.options.endsWithSession = true }, open: startingTouch),
    Journey(
      name: "rehearsal",
      script:
        "[ y y y 3 i 4 <enter> ] <enter> @30 q",
      sizes: once,
      prepare: { $0.options.speed = 10 }, open: startingTouch),
    Journey(
      name: "steady-alone", script: "@30 n @60 <enter> @1 q", sizes: once,
      prepare: { $0.options.endsWithSession = true },
      open: { model, stamp in model.startSteady(at: stamp) }),
  ]

  static let startingTouch: @Sendable (inout Model, Stamp) -> [Effect] = { model, stamp in
    model.content.practice("touch").map { model.start($0, at: stamp) } ?? []
  }
}
