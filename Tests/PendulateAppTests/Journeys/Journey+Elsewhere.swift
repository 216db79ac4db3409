import PendulateApp
import PendulateCore
import TerminalGrid

extension Journey {
  private static let toBreathe = "=Breathe"
  private static let toCheckIn = "=Check_in"

  /// Breathing, checking in, the library and looking back in the drawn face.
  static let elsewhere: [Journey] = [
    Journey(
      name: "breathe",
      script: """
        \(toBreathe) z <right> 3 <tab> <left> <right> 2 <enter> @2 @3 + + - 0 > <lt> z b @3 b @3 b a a b @3
        p @3 p h @3 z <enter> ? z ! l e "Ana" <enter> <esc> z @10 a @80 z
        """, sizes: everySize),
    Journey(name: "breathe-left", script: "\(toBreathe) 3 <tab> 0 <enter> @19 q", sizes: small),
    Journey(
      name: "breathe-kept", script: "\(toBreathe) 3 <tab> 5 <enter> @21 @40 <space>", sizes: once),
    Journey(name: "breathe-no-cue", script: "\(toBreathe) 1 <enter> @10 a @30 a b + q"),
    Journey(name: "breathe-room", script: "\(toBreathe) 2 <enter> @10 a @30 <esc>", sizes: once),
    Journey(
      name: "breathe-limits",
      script:
        "\(toBreathe) 3 <enter> ++++++++++ ++++++++++ 0 ---------- ---------- @5 ^z {resumed} @5 p @5 {hangup}",
      sizes: once
    ),
    Journey(
      name: "breathe-pace",
      script:
        "\(toBreathe) 3 <enter> @3 o @2 <enter> @6 <enter> @6 ? z <enter> @6 <enter> @6 h z <enter> @6 <enter> 9 2 <enter> @30 @60 @60 o <enter> <esc> @3 o q",
      sizes: small),
    Journey(
      name: "breathe-far", script: "\(toBreathe) 3 <enter> @3 w i f @30 i @5 q", sizes: small),
    Journey(
      name: "breathe-pace-later",
      script:
        "\(toBreathe) 3 <enter> o <enter> @5 <enter> @5 <enter> @5 <enter> @5 <enter> @5 <enter> <esc> @5 o <enter> @5 <enter> @5 <enter> @5 <enter> @5 <enter> @5 <enter> ^c",
      sizes: once
    ),
    Journey(
      name: "breathe-holds",
      script:
        "\(toBreathe) 5 <tab> 3 <enter> <down> <enter> @2 @4 @4 @4 q \(toBreathe) <enter> <enter> @2 q",
      sizes: small, prepare: { $0.person.preferences.choose(.holds(areOffered: true)) }),
    Journey(
      name: "breathe-without-holds", script: "\(toBreathe) 5 <tab> 3 <enter> ? z 1 @2 @4 @4 q",
      sizes: once,
      prepare: { $0.person.preferences.choose(.holds(areOffered: true)) }),
    Journey(
      name: "breathe-holds-left", script: "\(toBreathe) 5 <tab> 3 <enter> <esc> \(toBreathe) <esc>",
      sizes: once,
      prepare: { $0.person.preferences.choose(.holds(areOffered: true)) }),
    Journey(
      name: "breathe-alone", script: "@30 @31",
      prepare: { $0.options.endsWithSession = true },
      open: { model, stamp in
        var request = BreathingRequest(.pattern(model.content.patterns[0]))
        request.minutes = 1
        return model.startBreathing(request, at: stamp)
      }),
    Journey(
      name: "breathe-finding",
      script: "<enter> @6 <enter> @6 <enter> @6 <enter> @6 <enter> @6 <enter> @10 q",
      prepare: { $0.options.endsWithSession = true },
      open: { model, stamp in
        var request = BreathingRequest(.pattern(model.content.patterns[0]))
        request.findsPace = true
        request.rampMinutes = 3
        return model.startBreathing(request, at: stamp)
      }),
    Journey(
      name: "check-in",
      script:
        "\(toCheckIn) z ? z h z 4 w 2 m <down> <enter> 1 <space> <right> <space> <enter> d \"heavy\" <enter> <enter> <down>",
      sizes: everySize),
    Journey(name: "check-in-short", script: "\(toCheckIn) 2 i 1 <enter> <down>", sizes: once),
    Journey(name: "check-in-high", script: "\(toCheckIn) 9 z i 2 <enter> l e <esc> z <down>"),
    Journey(
      name: "check-in-far",
      script: "\(toCheckIn) 5 f 3 m <enter> 2 <enter> d 4 <enter> <enter> z"),
    Journey(
      name: "check-in-left", script: "\(toCheckIn) 5 <back> 6 ! z <esc> \(toCheckIn) 3 q",
      sizes: once),
    Journey(
      name: "check-in-alone", script: "5 i 1 <enter>", sizes: once,
      prepare: { $0.options.endsWithSession = true },
      open: { model, _ in
        model.startCheckIn()
        return []
      }),
    Journey(
      name: "library",
      script: """
        =Glimmers <down> <down> <up> <pgdn> <pgup> <end> <home> ? z h z ! z <right> <tab> <left> <backtab>
        / "ra" <back> "ain" <down> <enter> <esc> / "zzz" ^u "tea" <esc> f f * x <end> x <home>
        e <back> <back> "!" <enter> e ^u <enter> e <esc> m z 3 m <esc> m 0 d n d y <end> d n
        w <down> <pgdn> <end> <home> <up> w a "The_old_song" <enter> a "Toast" <enter> 2 z <bad>
        e ^c
        """, sizes: small, prepare: stocked),
    Journey(
      name: "library-to-steady", script: "=Glimmers <space> @5 q", sizes: once, prepare: stocked),
    Journey(
      name: "library-home", script: "=Glimmers <esc> <down> =Glimmers q", sizes: once,
      prepare: stocked),
    Journey(
      name: "library-asks", script: "=Glimmers z 4 <enter> <esc> <esc> =Glimmers", sizes: small,
      prepare: { world in
        stocked(&world)
        world.person.glimmers.insert(LibrarySample.own(21, "A wave from across the road"), at: 0)
        world.person.glimmers.insert(LibrarySample.own(22, "Clean sheets"), at: 0)
        world.person.glimmers.insert(LibrarySample.own(23, "The last bus, caught"), at: 0)
      }),
    Journey(
      name: "library-empty", script: "=Glimmers f x e m d w <esc> <right> <esc>", sizes: small,
      prepare: { $0.person.glimmers = [] }),
    Journey(
      name: "looking-back",
      script: """
        =Looking_back <down> <down> <up> <pgdn> <end> <home> ? z h z ! z <enter> <down> <pgdn> <end> <home>
        e "A_walk" <enter> e <esc> l ^u "a_call" <enter> <esc> / "phone" <back> <down> <enter> <esc>
        e "Later" <back> <enter> d n <enter> d y g r v <right> <down> <down> <down> <down> <down>
        <down> <down> <down> <down> <down> g g g r r r <end> <home> <up> <right> v <up> <down> v
        <home> <pgup> e d l <left> <tab> <esc>
        """, sizes: small),
    Journey(
      name: "looking-back-no-trends", script: "=Looking_back <right> <right> <left> <esc>",
      prepare: { $0.person.preferences.choose(.trends(areShown: false)) }),
    Journey(
      name: "looking-back-to-steady", script: "=Looking_back <enter> <space> @5 q", sizes: once),
    Journey(name: "looking-back-left", script: "=Looking_back <enter> e \"x\" ^c", sizes: once),
  ]

  private static let stocked: @Sendable (inout JourneyWorld) -> Void = {
    $0.person.glimmers = LibrarySample.owned + LibrarySample.starters
    $0.person.experience = LibrarySample.experience
    $0.person.preferences.choose(.askedCategories([]))
  }

  /// Everything that is recorded in the drawn face.
  static let drawn = atHome + sessions + elsewhere
}
