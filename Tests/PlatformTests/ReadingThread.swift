import Foundation
import Glibc
import Platform
import Synchronization

/// A thread that reads a file to its end, and can be sent signals meanwhile.
final class ReadingThread: Sendable {
  private struct State {
    /// The thread, and where the system tells of it (proc(5)); nil until it runs.
    var thread: (handle: pthread_t, place: String)?
    var result: Result<[UInt8], SystemError>?
  }

  private let state = Mutex(State())

  init(_ file: FileDescriptor) {
    Thread.detachNewThread { [self] in
      // Begun from a thread of Dispatch it would keep every signal waiting.
      var all = sigset_t()
      sigfillset(&all)
      pthread_sigmask(SIG_UNBLOCK, &all, nil)
      let place = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/thread-self")
      state.withLock { $0.thread = place.map { (pthread_self(), "/proc/\($0)/stat") } }
      let result = Result { () throws(SystemError) in try file.readToEnd() }
      state.withLock { $0.result = result }
    }
  }

  /// What it read, once it is at the end.
  func result() -> Result<[UInt8], SystemError> {
    while true {
      if let result = state.withLock({ $0.result }) { return result }
      sched_yield()
    }
  }

  /// Sends a signal to it as it waits for something to read; false if it has ended.
  func interrupt(with signal: Int32) -> Bool {
    while true {
      let (thread, hasEnded) = state.withLock { ($0.thread, $0.result != nil) }
      if hasEnded { return false }
      if let thread, Self.isAsleep(thread.place) { return pthread_kill(thread.handle, signal) == 0 }
      sched_yield()
    }
  }

  /// Whether a thread waits for something (proc_pid_stat(5)).
  private static func isAsleep(_ place: String) -> Bool {
    let line = try? String(contentsOfFile: place, encoding: .utf8)
    return line?.split(separator: ")").last?.hasPrefix(" S") == true
  }
}
