import Foundation
import Testing

/// Runs tests that mostly wait for another process on threads of their own.
///
/// As many tests run at once as the machine has processors, and a test that waits would hold one
/// of these places; so the ones that compute would be through long before those that wait.
///
/// It holds a whole suite, so that the way from one test to the next waits for no place either.
struct OwnThreads: SuiteTrait, TestScoping {
  var isRecursive: Bool { false }

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    try await withTaskExecutorPreference(ThreadForEach()) { try await function() }
  }
}

extension Trait where Self == OwnThreads {
  /// For tests that mostly wait for another process.
  static var onOwnThreads: OwnThreads { OwnThreads() }
}

/// Runs every job on a new thread.
private final class ThreadForEach: TaskExecutor {
  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    Thread.detachNewThread { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
