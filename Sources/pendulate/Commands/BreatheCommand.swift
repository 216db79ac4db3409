import ArgumentParser
import PendulateApp
import PendulateCore
import PendulateLibrary

/// Breath pacing alone.
struct BreatheCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "breathe",
    abstract: "A breath cue alone, or another anchor; soft 4-6 unless another was chosen.",
    discussion: """
      A pattern by its name, off for no cue, or room for another anchor. A breath of your own is \
      given in seconds, as in --in 4 --out 6, and kept under a name with --save. \
      Breaths with holds are not for everyone: nothing with a hold begins before it is asked.
      """)

  @Argument(help: "The pattern, such as soft, easy, even, long or sigh; or off, or room.")
  var pattern: String?

  @OptionGroup var spans: BreathSpans

  @Option(help: ArgumentHelp("Keep the breath of your own under this name.", valueName: "name"))
  var save: String?

  @Flag(help: "Let --save take the place of one of that name.")
  var replace = false

  @Flag(help: "List the patterns, your own first.")
  var list = false

  @Option(
    parsing: .unconditional, help: "How long, in minutes (1-60); without it, until you leave.")
  var minutes: Int?

  @Flag(name: .customLong("find-pace"), help: "Find your own pace first, by six taps.")
  var findPace = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Go from your own pace to the pattern over these minutes (0-10).", valueName: "minutes"))
  var ramp: Int?

  @Flag(help: "Lines instead of a drawn screen, for screen readers and pipes.")
  var plain = false

  @Option(parsing: .unconditional, help: "Run this many times faster (1-1000).")
  var speed = 1

  @Flag(name: .customLong("no-journal"), help: "Keep nothing of it.")
  var noJournal = false

  @OptionGroup var cueOptions: CueOptions

  func validate() throws {
    try SessionCommand.check(minutes, in: 1...60, "--minutes")
    try SessionCommand.check(ramp, in: BreathRamp.minutes, "--ramp")
    try SessionCommand.check(speed, in: 1...1000, "--speed")
    if spans.isGiven, pattern != nil {
      throw ValidationError("Give the name of a pattern, or the seconds of your own; not both.")
    }
    if save != nil, !spans.isGiven {
      throw ValidationError("--save keeps a breath of your own; give it with --in and --out.")
    }
    if replace, save == nil { throw ValidationError("--replace belongs to --save.") }
  }

  func run() throws {
    if list { return try Self.printList() }
    let own = spans.pattern(named: save)
    if let own, save != nil {
      let path = try OwnPatterns.save(own, replacing: replace)
      Output.complain("Kept: \(path)")
    }
    let (name, given) = (pattern, self)
    try MainActor.assumeIsolated {
      var request = LaunchRequest()
      request.isPlain = plain
      if noJournal { request.usesJournal = false }
      request.cues = cueOptions.cues
      request.cueVolume = cueOptions.volume
      request.options.speed = speed
      request.options.endsWithSession = true
      request.parts = [.patterns, .support]
      try Launch.run(request) { model, stamp in
        let cue = try own.map(BreathCue.pattern) ?? Self.cue(name, in: model)
        var breathing = BreathingRequest(cue)
        breathing.minutes =
          given.minutes ?? model.person.preferences["breatheMinutes"].flatMap { Int($0) }
        breathing.rampMinutes = given.ramp ?? model.usualRampMinutes
        breathing.findsPace = given.findPace
        return model.startBreathing(breathing, at: stamp)
      }
    }
  }

  private static func cue(_ name: String?, in model: Model) throws -> BreathCue {
    guard let name else { return model.usualBreathCue }
    if let cue = model.breathCue(name) { return cue }
    let names = model.content.patterns.map(\.id) + BreathAnchor.reservedIDs
    let near = NearestName.suggestions(for: name, in: names)
    throw Complaint(
      "There is no breath pattern called \"\(name)\".",
      advice: near.isEmpty
        ? "There are: \(names.joined(separator: ", "))."
        : "Did you mean \(near.joined(separator: ", or "))?", status: ExitStatus.noInput)
  }

  private static func printList() throws {
    try Output.requireStandardOutput()
    let content = Belongings.content(.patterns)
    let patterns = content.patterns.map { pattern -> String in
      let spans = [pattern.inhale, pattern.second, pattern.exhale, pattern.rest].map {
        ShownLength.number($0.inSeconds)
      }
      let rate = (pattern.breathsPerMinute * 10).rounded() / 10
      let words = [pattern.purpose, pattern.evidence, pattern.caution].filter { !$0.isEmpty }
      return
        ([
          "\(pattern.id)  \(spans.joined(separator: "-")), \(rate) a minute"
            + (pattern.hasHolds ? ", holds" : "")
        ] + words.map { "    \($0)" })
        .joined(separator: "\n")
    }
    let anchors = content.anchors.map { "\($0.id)  \($0.name)\n    \($0.purpose)" }
    try Output.say((patterns + anchors).joined(separator: "\n"))
  }
}
