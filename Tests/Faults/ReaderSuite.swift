import BreathPacing
import Glibc
import PendulateCore
import PendulateJournal
import ProgramDriving

/// Every reader of text from outside, with texts that were once whole.
///
/// It ends by itself within seconds and with a status of its own; the person's own file stays as it
/// is, and where the program says that it did not take something, the journal is what it was.
struct ReaderSuite: FaultSuite {
  static let name = "readers"
  static let summary = "exports, logs, lists and files of a person's that are not whole"
  static let smokeRuns = 70
  static let longRuns = 70_000

  /// How long the longest of them may take on a busy machine.
  private static let patience = Duration.seconds(20)

  /// Something that is read, and by which command.
  private struct Reader {
    let name: String
    let command: [String]
    let text: [UInt8]
    /// Where it lies in the person's folder; nil where it is named on the command line.
    var place: String?

    init(_ name: String, _ command: [String], _ text: String, in place: String? = nil) {
      self.name = name
      self.command = command
      self.text = Array(text.utf8)
      self.place = place
    }
  }

  private let world: FaultWorld
  private let sample: [UInt8]
  private let readers: [Reader]
  private var taken = 0

  init(_ world: FaultWorld) throws(DrivingError) {
    self.world = world
    sample = try SampleJournal.bytes(seed: world.seed)
    readers = try Self.readers()
  }

  var counts: [String] { ["\(taken) taken in"] }

  private static func readers() throws(DrivingError) -> [Reader] {
    let export: String
    do {
      export = try SampleJournal.smallExport()
    } catch {
      throw DrivingError("No sample export could be made: \(error)")
    }
    return [
      Reader("export", ["import"], export),
      Reader("log of breathing", ["import", "--breathing"], OddTextSamples.breathing),
      Reader("list of glimmers", ["glimmer", "import"], OddTextSamples.glimmerLines),
      Reader("glimmers", ["glimmer", "list"], OddTextSamples.glimmers, in: "glimmers.yaml"),
      Reader("practice", ["practice", "list"], OddTextSamples.practice, in: "practices/own.yaml"),
      Reader("limits", ["config", "check"], OddTextSamples.limits, in: "limits.yaml"),
      Reader("prompts", ["steady", "--plain"], OddTextSamples.prompts, in: "prompts.yaml"),
    ]
  }

  mutating func attempt(
    _ run: Int, _ random: inout SeededGenerator
  ) throws(DrivingError) -> [String] {
    let reader = readers[run % readers.count]
    let text = OddText.made(of: reader.text, &random)
    let (status, fault) = try TemporaryHome.with { home throws(DrivingError) in
      try read(text, by: reader, in: home)
    }
    if status == 0 { taken += 1 }
    return fault.map { ["\(reader.name): \($0)"] } ?? []
  }

  private func read(
    _ text: [UInt8], by reader: Reader, in home: String
  ) throws(DrivingError) -> (status: Int32?, fault: String?) {
    let folder = DataFolder(home: home)
    try folder.make(journal: sample)
    mkdir(folder.path + "/practices", 0o700)
    let place = reader.place ?? "given"
    try folder.write(text, to: place)
    let file = "\(folder.path)/\(place)"
    let null = open("/dev/null", O_RDONLY | O_CLOEXEC)
    defer { close(null) }
    let fed = try FedProgram(
      world.program, arguments: reader.command + (reader.place == nil ? [file] : []), home: home,
      input: null, clock: world.clock)
    guard let status = fed.waitForEnd(until: world.clock.now() + Self.patience) else {
      return (nil, "it does not end")
    }
    guard status == 0 || (64...78).contains(status) else {
      return (status, "it ends with \(status)")
    }
    guard DataFolder.bytes(at: file) == text else { return (status, "the file is another") }
    let isTakenIn = reader.place == nil && status == 0
    if !isTakenIn, DataFolder.bytes(at: folder.journal) != sample, try !isSame(folder) {
      return (status, "the journal is another, though it ended with \(status)")
    }
    return (status, nil)
  }

  /// Whether the journal says what it said, though its bytes are others.
  private func isSame(_ folder: DataFolder) throws(DrivingError) -> Bool {
    let inspection = JournalInspection(of: JournalLocation(folder: folder.path))
    return inspection.condition == .whole && inspection.sessions == SampleJournal.sessions
      && inspection.changedRecords.isEmpty
  }
}
