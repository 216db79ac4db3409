import PendulateApp
import PendulateCore
import TerminalGrid

extension Journey {
  /// The first page, home, and what waits there.
  static let atHome: [Journey] = [
    Journey(
      name: "first-page-no",
      script: "<up> <down> =Touch ? z h z ! l l <enter> n n n n n n n y n n y y y @3 q",
      sizes: everySize, prepare: unknown),
    Journey(
      name: "first-page-yes", script: "=Touch y <enter> n n y n n n n n y y y <enter>",
      prepare: unknown),
    Journey(
      name: "first-page-none", script: "=Touch 0 0 0 0 0 0 0 0 0 0 y y y @1 q", sizes: everySize,
      prepare: unknown),
    Journey(
      name: "first-page-skipped",
      script:
        "=Touch s <enter> <enter> <enter> <enter> <back> <enter> <enter> <enter> <enter> <enter> <enter> <enter> <enter> ! <esc>",
      prepare: unknown),
    Journey(
      name: "first-page-choices",
      script:
        "=Touch k <down> <up> <right> <enter> n z 7 <left> <backtab> 0 0 <esc> 2 ! e \"A_friend\" <enter> <esc> <enter> n ^l ^z {resumed} q",
      prepare: unknown),
    Journey(
      name: "first-page-card", script: "=Touch n n ! e <esc> z n n n n n n n n @1 q", sizes: once,
      prepare: unknown),
    Journey(name: "first-page-left", script: "=Touch n n ^c", sizes: once, prepare: unknown),
    Journey(
      name: "home",
      script: """
        <up> <down> <down> <end> <home> <pgdn> <tab> z <bad> <f5> 0 ? z h z h <enter> ! l l <enter>
        ! e "My_sister,_142" <enter> <esc> <esc> ! z ^l ^z {resumed} {failed} {recovered} {notice} <down>
        a "The_kettle" <enter> 3 a "The_kettle" <enter> a <enter> a "x" <esc> a ? h x <esc>
        a "Snow" <enter> <esc> {50x15} {80x24} {15x5} {80x24} q
        """, sizes: everySize),
    Journey(
      name: "home-to-steady",
      script: "<space> @20 n @30 ? z ! z h z p p s 3 @60 <enter> @200 <enter> @1 q",
      sizes: small),
    Journey(
      name: "home-sections",
      script: """
        m z ? z <down> <up> <enter> <esc> m ! <left> <left> p <end> <up> <enter> z <left> <esc> 4
        <end> <up> <enter> <down> z <up> <enter> @30 <space> @5 c @200
        """, sizes: everySize, prepare: pathways),
    Journey(
      name: "today",
      script: "=Caught_today z ? z a \"Sun_on_the_mug\" <enter> 6 <down> <esc> <left>",
      sizes: small),
    Journey(
      name: "about",
      script: "=About <down> <pgdn> <right> <left> z ? z <end> <esc> <left>",
      sizes: everySize),
    Journey(name: "home-leave", script: "m <end> <up> <enter>", sizes: once),
    Journey(name: "home-hangup", script: "<down> {hangup}", sizes: once),
    Journey(
      name: "home-new", script: "<down> <down> <down> <enter> <enter> @5 q",
      prepare: { $0.person.ledger.completedSessions = 0 }),
    Journey(
      name: "home-locked", script: "<down> p <down> <up> <enter> @1 {terminated}", sizes: small,
      prepare: locked),
    Journey(
      name: "home-cautions", script: "4 <esc> q",
      prepare: {
        $0.person.cautions = [
          TrendCaution(.higherAfter, 3, of: 4, middle: 1), TrendCaution(.farAway, 2, of: 4),
        ]
      }),
    Journey(
      name: "home-plenty", script: "<down> 4 1 <esc> 2 @2 <enter> 5 @2 q", sizes: once,
      prepare: plenty),
    Journey(
      name: "home-notice", script: "<down> q",
      prepare: { $0.person.notice = "A damaged journal was set aside, and a new one begun." }),
    Journey(
      name: "home-now", script: "1 @5 <enter> 2 @5 <enter> 3 @5 <enter> 5 @5 q", sizes: small,
      prepare: { $0.person.ledger.completedSessions = 0 }),
    Journey(
      name: "home-last", script: "<down> <up> e @1 ^c", sizes: everySize, prepare: lastTime),
    Journey(
      name: "home-last-again", script: "<enter> @1 ^c", prepare: lastTime),
    Journey(
      name: "home-last-locked", script: "r @5 q", sizes: small,
      prepare: {
        locked(&$0)
        lastTime(&$0)
      }),
    Journey(
      name: "offer-rest", script: "z ? z <down> <enter> <enter> @2 q", sizes: small,
      prepare: unfinished),
    Journey(
      name: "offer-close", script: "h z 2 5 w 2 m d 4 \"So_so\" <enter> <enter> <down>",
      prepare: unfinished),
    Journey(
      name: "offer-close-far", script: "2 8 f 2 <enter> <enter>", sizes: once,
      prepare: unfinished),
    Journey(name: "offer-let-be", script: "3", sizes: once, prepare: unfinished),
    Journey(name: "offer-left", script: "<esc>", sizes: once, prepare: unfinished),
    Journey(
      name: "later",
      script: "z 2 <back> 3 4 <space> <down> <down> <space> <enter> \"Rain,_again\" <enter> <down>",
      sizes: small,
      prepare: later),
    Journey(name: "later-high", script: "1 8 <enter> <enter> z z", prepare: later),
    Journey(
      name: "later-skipped", script: "<enter> <enter> <enter> <enter>", sizes: once, prepare: later),
    Journey(
      name: "later-before-session", script: "z 3 <esc> y y y @1 q", sizes: small, prepare: later,
      open: { $0.start($0.content.practices[0], at: $1) }),
    Journey(name: "later-left", script: "2 <esc>", sizes: once, prepare: later),
  ]

  static let unknown: @Sendable (inout JourneyWorld) -> Void = {
    $0.person.ledger = LimitsLedger()
  }

  static let unfinished: @Sendable (inout JourneyWorld) -> Void = {
    $0.person.unfinished = UnfinishedSession(
      id: Identifier(rawValue: "open"), stage: .orient, when: "yesterday, 21:04")
  }

  static let later: @Sendable (inout JourneyWorld) -> Void = {
    $0.person.did(ended(.seconds(-30_000), []))
    $0.person.askLaterAfter = Identifier(rawValue: "ended")
  }

  static let locked: @Sendable (inout JourneyWorld) -> Void = {
    var event = SessionEvent(t: 100, event: .escalate)
    event.kind = .high
    $0.person.did(ended(.seconds(-7200), [event]))
  }

  /// Somebody who was here before, with choices of their own.
  static let lastTime: @Sendable (inout JourneyWorld) -> Void = {
    $0.person.lastSession = SampleModel.lastSession()
  }

  /// Two short practices that stand in a list of their own.
  static let pathways: @Sendable (inout JourneyWorld) -> Void = {
    $0.content.practices += ["sound", "touch"].map {
      Practice(
        id: "pathway-\($0)", name: "A way of \($0)", summary: "A few minutes of \($0).",
        mode: .glimmer, shelf: .pathways)
    }
  }

  /// The person's own limit of sessions a day is reached.
  static let plenty: @Sendable (inout JourneyWorld) -> Void = {
    $0.person.did(ended(.seconds(-7200), []))
    $0.person.careLimits.sessionsPerDay = 1
  }

  private static func ended(_ ago: Duration, _ events: [SessionEvent]) -> SessionSummary {
    var end = SessionEvent(t: 700, event: .sessionEnd)
    end.outcome = .closed
    return SessionSummary(
      startedAt: SampleModel.now.advanced(by: ago), mode: .touch, events: events + [end])
  }
}
