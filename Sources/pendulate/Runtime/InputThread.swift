import Dispatch
import Platform
import Synchronization

/// Waits for a file on a thread of its own and brings what comes to the main actor, in order.
///
/// An event queue takes pipes and terminals alone: epoll_ctl(2) refuses plain files and `/dev/null`,
/// and the last bytes of a pipe whose writer has gone can be missed. poll(2) knows every kind, and a
/// descriptor that is closed too.
final class InputThread: Sendable {
  /// What came.
  enum Arrival: Sendable {
    /// These bytes were read.
    case bytes([UInt8])
    /// There is something that the main actor may read.
    case readable
    /// Nothing more will come: it has ended, is gone, or was never there.
    case end
  }

  private let file: FileDescriptor
  private let reads: Bool
  private let take: @MainActor @Sendable (Arrival) -> Void
  private let isStopped = Mutex(false)
  private let isTaken = DispatchSemaphore(value: 0)

  /// Begins to wait.
  ///
  /// The next part is waited for once `take` is through with the last one, so a flood of input fills
  /// no memory. With `reads` false the bytes are left for the main actor, which is told that they
  /// are there.
  @discardableResult
  init(
    _ file: FileDescriptor, reads: Bool = true,
    take: @escaping @MainActor @Sendable (Arrival) -> Void
  ) {
    self.file = file
    self.reads = reads
    self.take = take
    if !BackgroundThread.start({ self.run() }) { tell(.end) }
  }

  /// Brings nothing any more, from the moment that this returns; the thread may go on waiting.
  ///
  /// To be called before the process exits, so that nothing comes in between.
  func stop() {
    isStopped.withLock { $0 = true }
  }

  private func run() {
    while true {
      let arrival = next()
      guard tell(arrival) else { return }
      if case .end = arrival { return }
      isTaken.wait()
    }
  }

  /// The next thing that comes.
  private func next() -> Arrival {
    while true {
      do throws(SystemError) {
        let readiness = try file.waitForInput()
        guard reads else {
          return readiness.isDisjoint(with: [.gone, .notOpen]) ? .readable : .end
        }
        if readiness.contains(.notOpen) { return .end }
        let bytes = try file.read(upTo: 4096)
        return bytes.isEmpty ? .end : .bytes(bytes)
      } catch {
        // Somebody else may have read it first.
        guard error == .wouldWait else { return .end }
      }
    }
  }

  /// Brings it to the main actor; false where nothing is to be brought any more.
  @discardableResult
  private func tell(_ arrival: Arrival) -> Bool {
    isStopped.withLock { isStopped in
      guard !isStopped else { return false }
      DispatchQueue.main.async {
        MainActor.assumeIsolated {
          if !self.isStopped.withLock({ $0 }) { self.take(arrival) }
        }
        self.isTaken.signal()
      }
      return true
    }
  }
}
