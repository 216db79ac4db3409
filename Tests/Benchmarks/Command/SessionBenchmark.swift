import BreathPacing
import Glibc
import PendulateCore
import ProgramDriving

/// What a session costs while the breath moves: processor, memory, bytes and wake-ups.
struct SessionBenchmark {
  /// What was counted in the window, per second where it says so.
  struct Cost {
    let processorPercent: Double
    let residentMegabytes: Double
    let bytesPerSecond: Double
    let framesPerSecond: Double
    let drawingSleepsPerSecond: Double
    let allSleepsPerSecond: Double
  }

  let options: Options
  let clock = MonotonicClock()

  func run() throws(DrivingError) -> [Figure] {
    let arguments = options.arguments.split(separator: " ").map(String.init)
    let own = try measure(
      options.program, arguments, KeyScript(options.keys), transcript: options.transcript)
    let peer = try measure(options.peer, [], KeyScript(""), transcript: nil)
    let name = "in \(options.arguments): "
    func figure(
      _ text: String, _ value: KeyPath<Cost, Double>, _ unit: String, _ bound: Double?
    ) -> Figure {
      Figure(
        name: name + text, value: own[keyPath: value], unit: unit, bound: bound,
        peer: "C clock, 1 a second: \(peer[keyPath: value].brief) \(unit)")
    }
    return [
      figure("processor", \.processorPercent, "%", 0.2),
      figure("resident", \.residentMegabytes, "MB", 25),
      figure("written", \.bytesPerSecond, "bytes/s", 600),
      figure("frames", \.framesPerSecond, "/s", 30),
      figure(
        "wake-ups of the thread that draws", \.drawingSleepsPerSecond, "/s", own.framesPerSecond),
      figure("wake-ups of all threads", \.allSleepsPerSecond, "/s", nil),
    ]
  }

  private func measure(
    _ path: String, _ arguments: [String], _ script: KeyScript, transcript: String?
  ) throws(DrivingError) -> Cost {
    try TemporaryHome.with { home throws(DrivingError) in
      let program = try DrivenProgram(path, arguments: arguments, home: home, clock: clock)
      _ = try program.firstFrame(leastBytes: 1)
      let before = program.play(script) + program.output(for: .seconds(1))
      let first = try ProcessReadings(process: program.process)
      let began = clock.now()
      let chunks = program.output(for: .seconds(options.windowSeconds))
      let seconds = (clock.now() - began).inSeconds
      let second = try ProcessReadings(process: program.process)
      if let transcript { try Self.write(before + chunks, to: transcript) }
      let sleeps = second.sleeps(since: first)
      let processorTime = second.processorTime - first.processorTime
      return Cost(
        processorPercent: processorTime.inSeconds / seconds * 100,
        residentMegabytes: Double(second.residentBytes) / 1_048_576,
        bytesPerSecond: Double(chunks.map(\.bytes.count).reduce(0, +)) / seconds,
        framesPerSecond: Double(Self.bursts(chunks)) / seconds,
        drawingSleepsPerSecond: Double(sleeps.drawing) / seconds,
        allSleepsPerSecond: Double(sleeps.all) / seconds)
    }
  }

  /// How many times output began after at least 5 ms of quiet.
  private static func bursts(_ chunks: [DrivenProgram.Chunk]) -> Int {
    var last: Moment?
    return chunks.count { chunk in
      defer { last = chunk.moment }
      return last.map { chunk.moment - $0 >= .milliseconds(5) } ?? true
    }
  }

  private static func write(
    _ chunks: [DrivenProgram.Chunk], to path: String
  ) throws(DrivingError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard descriptor >= 0 else { throw DrivingError("\(path) cannot be written.") }
    defer { close(descriptor) }
    for chunk in chunks { _ = Glibc.write(descriptor, chunk.bytes, chunk.bytes.count) }
  }
}
