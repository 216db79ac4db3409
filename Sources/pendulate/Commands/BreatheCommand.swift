import ArgumentParser
import PendulateApp
import PendulateCore
import PendulateLibrary

/// Breathing on its own.
struct BreatheCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "breathe", abstract: "Breath pacing alone, or another anchor in its place.",
    discussion: """
      Without a name it is the pattern that was chosen last, or soft. The names off and room pace no
      breath: there is something else to rest with. What goes on for 20 seconds is kept in the
      journal. Seconds of your own are given with --in and --out, and kept with --save.
      """)

  @Argument(
    help: "The breath pattern, such as soft, easy, even, long or sigh; or off, or room.",
    completion: Completions.breaths)
  var pattern: String?

  @Option(
    parsing: .unconditional, help: "How long, in minutes (1-60); without it, until you leave.")
  var minutes: Int?

  @Option(
    name: .customLong("in"), parsing: .unconditional,
    help: ArgumentHelp("Breathing in (2-6).", valueName: "seconds"))
  var inhale: Double?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Holding after it (0-4).", valueName: "seconds"))
  var hold: Double?

  @Option(
    name: .customLong("out"), parsing: .unconditional,
    help: ArgumentHelp("Breathing out (2-8).", valueName: "seconds"))
  var exhale: Double?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Holding after that (0-4).", valueName: "seconds"))
  var rest: Double?

  @Option(help: ArgumentHelp("Keep these seconds as a pattern of that name.", valueName: "name"))
  var save: String?

  @Flag(help: "Put it in the place of your own pattern of that name.")
  var replace = false

  @Flag(help: "List the patterns, your own first, and what may stand in their place.")
  var list = false

  @Flag(name: .customLong("find-pace"), help: "Find your own pace first, with six taps.")
  var findPace = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Take so long from your own pace to the pattern (0-10).", valueName: "minutes"))
  var ramp: Int?

  @OptionGroup var face: FaceOptions

  @Option(
    parsing: .unconditional, help: "A rehearsal that runs this many times faster (1-1000).")
  var speed = 1

  @Flag(inversion: .prefixedNo, help: "Keep it in the journal, or nothing of it.")
  var journal: Bool?

  @OptionGroup var cueOptions: CueOptions

  func validate() throws {
    try SessionCommand.check(minutes, in: Preferences.breatheMinutes, "--minutes")
    try SessionCommand.check(speed, in: 1...1000, "--speed")
    try SessionCommand.check(ramp, in: BreathRamp.minutes, "--ramp")
    try Self.check(inhale, in: 2...6, "--in")
    try Self.check(hold, in: 0...4, "--hold")
    try Self.check(exhale, in: 2...8, "--out")
    try Self.check(rest, in: 0...4, "--rest")
    let isOwn = [inhale, hold, exhale, rest].contains { $0 != nil }
    if isOwn, pattern != nil {
      throw ValidationError("A pattern and seconds are given together; one of the two is enough.")
    }
    if isOwn, inhale == nil || exhale == nil {
      throw ValidationError("--in and --out belong together: seconds of both are needed.")
    }
    if save != nil, !isOwn {
      throw ValidationError("--save keeps the seconds of --in and --out, which are not given.")
    }
    if let save, let objection = PatternShelf.objection(to: save) {
      throw ValidationError(
        "--save is \"\(OutsideText.shown(String(save.prefix(40))))\". \(objection).")
    }
    if replace, save == nil {
      throw ValidationError("--replace goes with --save.")
    }
  }

  private static func check(
    _ value: Double?, in range: ClosedRange<Double>, _ name: String
  ) throws {
    guard let value, !range.contains(value) else { return }
    let (low, high) = (Int(range.lowerBound), Int(range.upperBound))
    throw ValidationError("\(name) is \(value), and it takes seconds from \(low) to \(high).")
  }

  func run() throws {
    if list { return try showList() }
    let own = inhale.flatMap { inhale in
      exhale.map { exhale in
        PatternSeconds(inhale: inhale, hold: hold ?? 0, exhale: exhale, rest: rest ?? 0)
          .pattern(named: save)
      }
    }
    if let own, save != nil {
      let path = try OwnPatterns.save(own, isReplacing: replace)
      try Output.say("Kept in \(path). Begin it with: pendulate breathe \(own.id)")
    }
    var launch = LaunchRequest()
    face.apply(to: &launch)
    launch.journalUse = JournalUse(keeps: journal)
    launch.cues = cueOptions.cues
    launch.cueVolume = cueOptions.volume
    launch.options.speed = speed
    launch.options.endsWithSession = true
    launch.parts = [.patterns, .support]
    let (name, minutes, ramp, findPace) = (pattern, minutes, ramp, findPace)
    try MainActor.assumeIsolated {
      try Launch.run(launch) { model, stamp in
        let cue = try own.map(BreathCue.pattern) ?? Self.cue(name, in: model)
        var request = BreathingRequest(cue)
        request.minutes = minutes ?? model.person.preferences.breatheMinutes
        request.rampMinutes = ramp ?? model.usualRampMinutes
        request.findsPace = findPace
        return model.startBreathing(request, at: stamp)
      }
    }
  }

  private static func cue(_ name: String?, in model: Model) throws -> BreathCue {
    guard let name else { return model.usualBreathCue }
    guard let cue = model.context.breathCue(name) else {
      let names = BreathAnchor.reservedIDs + model.content.patterns.map(\.id)
      let near = NearestName.suggestions(for: name, in: names)
      throw CLIError(
        "There is no breath pattern called \"\(OutsideText.shown(name))\".",
        advice: near.isEmpty
          ? "See them with: pendulate breathe --list."
          : "Did you mean \(near.joined(separator: ", or "))?", status: ExitStatus.noInput)
    }
    guard !model.person.careLimits.withoutBreath.contains(name) else {
      throw CLIError(
        "Your own limits leave out the breath pattern \"\(name)\".",
        advice: "Name another one, or change limits.yaml.", status: ExitStatus.usage)
    }
    return cue
  }

  private func showList() throws {
    try Output.requireStandardOutput()
    let shipped = ContentLoader.load(.patterns, personFolder: nil).content.patterns
    let list = PatternList(content: UserFiles.content(.patterns), shipped: shipped)
    try Output.say(list.lines.joined(separator: "\n"))
  }
}
