import ArgumentParser
import PendulateApp
import PendulateCore
import PendulateLibrary

/// A guided session.
struct SessionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session", abstract: "Start a guided session.",
    discussion: """
      Without a practice it is the full one, or a rest session while touching is closed.
      With --speed it is a rehearsal: nothing is asked first, and it counts in no limit.
      What is not given here is as it was set: see pendulate config --help.
      """)

  @Argument(help: "The practice, as listed by: pendulate practice list.")
  var practice: String?

  @Option(
    parsing: .unconditional, help: "How long the timed parts may take, in minutes (1-30).")
  var minutes: Int?

  @Option(parsing: .unconditional, help: "How many touches at most (1-5).")
  var touches: Int?

  @Option(
    parsing: .unconditional, help: "A short private label; - reads it from standard input.")
  var about: String?

  @Option(
    parsing: .unconditional, help: "How strong a touch may become at most, out of 10 (1-4).")
  var aim: Int?

  @OptionGroup var face: FaceOptions

  @Option(
    parsing: .unconditional, help: "A rehearsal that runs this many times faster (1-1000).")
  var speed = 1

  @Flag(
    inversion: .prefixedNo,
    help: "Keep this session in the journal, or nothing of it but what limits touching.")
  var journal: Bool?

  @Option(help: "The same seed gives the same order of prompts and glimmers.")
  var seed: UInt64?

  @Option(help: ArgumentHelp("Write each event as a line of JSON.", valueName: "file"))
  var events: String?

  @OptionGroup var cueOptions: CueOptions

  func validate() throws {
    try Self.check(minutes, in: PracticeLimits.sessionMinutes, "--minutes")
    try Self.check(touches, in: PracticeLimits.touches, "--touches")
    try Self.check(aim, in: PracticeLimits.aim, "--aim")
    try Self.check(speed, in: 1...1000, "--speed")
  }

  static func check(_ value: Int?, in range: ClosedRange<Int>, _ name: String) throws {
    guard let value, !range.contains(value) else { return }
    throw ValidationError(
      "\(name) is \(value), and it takes a whole number from \(range.lowerBound) to \(range.upperBound)."
    )
  }

  func run() throws {
    var options = Options()
    options.minutes = minutes
    options.touches = touches
    options.aim = aim
    options.speed = speed
    options.seed = Self.seed(seed)
    options.endsWithSession = true
    options.about = try about.map(Label.read)
    if journal == false, speed == 1 { Output.complain(Self.limitsAreKept) }
    var request = LaunchRequest()
    request.options = options
    face.apply(to: &request)
    request.journalUse = JournalUse(keeps: journal)
    request.eventsPath = events
    request.cues = cueOptions.cues
    request.cueVolume = cueOptions.volume
    request.takesSessionSettings = true
    let reading = SettingsSources.read()
    request.reading = reading
    let (name, usual, minutes) = (practice, reading.settings.practice, minutes)
    try MainActor.assumeIsolated {
      try Launch.run(request) { model, stamp in
        let practice = try Self.practice(name, usual: usual, in: model, at: stamp)
        // The usual length is that of a session; what is about glimmers alone has one of its own.
        if practice.mode == .glimmer { model.options.minutes = minutes }
        return model.start(practice, at: stamp)
      }
    }
  }

  private static let limitsAreKept =
    "Nothing you say is kept. What limits touching is: when, how long, and until when it is closed."

  /// Zero leaves the order to chance, and so stands above a seed that was set; nil is not given.
  private static func seed(_ given: UInt64?) -> UInt64 {
    given.map { $0 == 0 ? UInt64.random(in: 1 ... .max) : $0 } ?? 0
  }

  private static func practice(
    _ name: String?, usual: String?, in model: Model, at stamp: Stamp
  ) throws -> Practice {
    guard let name else {
      // What was set and is not there has been told already, and holds nothing up.
      if let usual, let practice = model.content.practice(usual) { return practice }
      let wanted: Mode = model.person.limits(at: stamp.wall).lock == nil ? .touch : .resource
      guard
        let practice = model.content.practice(wanted == .touch ? "full" : "resource")
          ?? model.content.practices.first(where: { $0.mode == wanted })
      else {
        throw CLIError(
          "There is no practice to start with.",
          advice: "See what there is with: pendulate practice list.", status: ExitStatus.badData)
      }
      return practice
    }
    if let practice = model.content.practice(name) { return practice }
    throw CLIError.unknownPractice(name, in: model.content)
  }
}

extension CLIError {
  static func unknownPractice(_ name: String, in content: CoachContent) -> CLIError {
    let near = NearestName.suggestions(for: name, in: content.practices.map(\.id))
    return CLIError(
      "There is no practice called \"\(name)\".",
      advice: near.isEmpty
        ? "See what there is with: pendulate practice list."
        : "Did you mean \(near.joined(separator: ", or "))?", status: ExitStatus.noInput)
  }
}
