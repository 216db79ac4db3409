import BareC
import Glibc
import ProgramDriving

/// What the system has counted for a running process so far.
struct ProcessReadings {
  /// Processor time of all threads, those that have ended included.
  let processorTime: Duration
  /// What each thread has done so far, by its number.
  private let threads: [String: Work]
  /// Memory that is resident now, in bytes.
  let residentBytes: Int

  private struct Work {
    var nanoseconds = 0
    /// How often it went to sleep of its own accord, and so was woken.
    var sleeps = 0
  }

  init(process: pid_t) throws(DrivingError) {
    let folder = "/proc/\(process)"
    let nanoseconds = bare_processor_time(process)
    guard nanoseconds >= 0, let status = Self.text(at: folder + "/status"),
      let kilobytes = Self.number(named: "VmRSS", in: status)
    else { throw DrivingError("The measured program has ended early.") }
    processorTime = .nanoseconds(nanoseconds)
    residentBytes = kilobytes * 1024
    var threads: [String: Work] = [:]
    for name in Self.names(in: folder + "/task") {
      guard let status = Self.text(at: "\(folder)/task/\(name)/status"),
        let times = Self.text(at: "\(folder)/task/\(name)/schedstat")
      else { continue }
      threads[name] = Work(
        nanoseconds: times.split(separator: " ").first.flatMap { Int($0) } ?? 0,
        sleeps: Self.number(named: "voluntary_ctxt_switches", in: status) ?? 0)
    }
    self.threads = threads
  }

  /// How often threads were woken since an earlier reading.
  ///
  /// The thread that draws is taken to be the one that has worked most. Dispatch has one more, which
  /// waits for timers and input, and is woken beside it.
  func sleeps(since earlier: ProcessReadings) -> (drawing: Int, all: Int) {
    let work = threads.map { name, now in
      let before = earlier.threads[name] ?? Work()
      return Work(
        nanoseconds: now.nanoseconds - before.nanoseconds, sleeps: now.sleeps - before.sleeps)
    }
    let drawing = work.max { $0.nanoseconds < $1.nanoseconds }
    return (drawing?.sleeps ?? 0, work.reduce(0) { $0 + $1.sleeps })
  }

  private static func number(named name: String, in text: String) -> Int? {
    for line in text.split(separator: "\n") where line.hasPrefix(name + ":") {
      return Int(line.dropFirst(name.count + 1).filter(\.isNumber))
    }
    return nil
  }

  private static func text(at path: String) -> String? {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 8192)
    let count = read(descriptor, &bytes, bytes.count)
    return count > 0 ? String(decoding: bytes.prefix(count), as: UTF8.self) : nil
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if Int(name) != nil { names.append(name) }
    }
    return names
  }
}
