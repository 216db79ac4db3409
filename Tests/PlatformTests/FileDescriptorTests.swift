import Foundation
import Glibc
import Platform
import Testing

/// Reading and writing, where the system does less than was asked of it.
@Suite struct FileDescriptorTests {
  /// A pipe whose ends are closed by whoever uses them.
  private static func pipe() throws -> (output: FileDescriptor, input: FileDescriptor) {
    var ends: [Int32] = [0, 0]
    try #require(Glibc.pipe(&ends) == 0)
    return (FileDescriptor(number: ends[0]), FileDescriptor(number: ends[1]))
  }

  /// More than any pipe takes at once, and different at every place.
  private static let much = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) }

  @Test func whatAPipeCannotTakeAtOnceIsWrittenInParts() throws {
    let (output, input) = try Self.pipe()
    let reader = ReadingThread(output)
    try input.writeAll(Self.much)
    input.close()
    #expect(reader.result() == .success(Self.much))
    output.close()
  }

  @Test func aFullPipeThatDoesNotWaitFailsAndKeepsWhatItTook() throws {
    let (output, input) = try Self.pipe()
    defer { output.close() }
    try #require(fcntl(input.number, F_SETFL, O_NONBLOCK) == 0)
    #expect(throws: SystemError.wouldWait) { try input.writeAll(Self.much) }
    input.close()
    let taken = try output.readToEnd()
    #expect(!taken.isEmpty && taken.count < Self.much.count && Self.much.starts(with: taken))
  }

  @Test func aFullPipeHasNoRoomUntilItIsRead() throws {
    let (output, input) = try Self.pipe()
    defer { output.close() }
    #expect(input.hasRoom)
    try #require(fcntl(input.number, F_SETFL, O_NONBLOCK) == 0)
    #expect(throws: SystemError.wouldWait) { try input.writeAll(Self.much) }
    #expect(!input.hasRoom)
    _ = try output.read(upTo: 65_536)
    #expect(input.hasRoom)
    input.close()
  }

  @Test func aReaderThatIsGoneIsAnError() throws {
    signal(SIGPIPE, SIG_IGN)
    let (output, input) = try Self.pipe()
    defer { input.close() }
    output.close()
    #expect(throws: SystemError(code: EPIPE)) { try input.writeAll([1]) }
  }

  @Test func whatIsClosedIsNotOpenAndFails() throws {
    // A number that no file is given: other tests open files meanwhile.
    let closed = FileDescriptor(number: 1_000_000)
    #expect(!closed.isOpen)
    #expect(closed.close() == .notOpen)
    #expect(throws: SystemError.notOpen) { try closed.read(upTo: 1) }
    #expect(throws: SystemError.notOpen) { try closed.writeAll([1]) }
    #expect(throws: SystemError.notOpen) { try closed.sync() }
    #expect(throws: SystemError.notOpen) { try closed.tryLock(.shared) }
    #expect(throws: SystemError.notOpen) { try FileStatus(of: closed) }
  }

  @Test func aSignalInBetweenIsNoEnd() throws {
    // Without SA_RESTART, so that the system tells of it.
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in }
    try #require(sigaction(SIGUSR1, &action, nil) == 0)
    let (output, input) = try Self.pipe()
    let reader = ReadingThread(output)
    for _ in 0..<50 { #expect(reader.interrupt(with: SIGUSR1)) }
    try input.writeAll(Array("whole".utf8))
    input.close()
    #expect(reader.result() == .success(Array("whole".utf8)))
    output.close()
  }

  @Test func everyKindOfFileCanBeWaitedFor() throws {
    let (output, input) = try Self.pipe()
    defer { output.close() }
    #expect(!output.hasInput)
    try input.writeAll([1])
    #expect(try output.hasInput && output.waitForInput() == .readable)
    input.close()
    #expect(try output.waitForInput() == [.readable, .gone])
    #expect(try output.readToEnd() == [1])
    #expect(try output.waitForInput() == .gone)
    #expect(try FileDescriptor(number: 1_000_000).waitForInput() == .notOpen)
    let nothing = try FileDescriptor.open("/dev/null", for: .reading)
    defer { nothing.close() }
    #expect(try nothing.waitForInput() == .readable)
    #expect(try nothing.read(upTo: 1).isEmpty)
  }

  @Test func aLimitEndsReadingBeyondIt() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/file"
    let file = try FileDescriptor.open(path, for: .readingAndWriting, .makingAnew)
    defer { file.close() }
    try file.writeAll(Self.much)
    #expect(try file.read(upTo: 3, at: 999_998) == Self.much.suffix(2))
    let again = try FileDescriptor.open(path, for: .reading)
    defer { again.close() }
    let part = try again.readToEnd(limit: 100_000)
    #expect(part.count > 100_000 && part.count < Self.much.count)
    #expect(Self.much.starts(with: part))
  }

  @Test func aLockIsOfTheOpenFileAndNotOfTheProcess() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/lock"
    let first = try FileDescriptor.open(path, for: .readingAndWriting, .making)
    let second = try FileDescriptor.open(path, for: .readingAndWriting, .making)
    defer { second.close() }
    #expect(try first.tryLock(.exclusive))
    #expect(try !second.tryLock(.exclusive))
    #expect(try !second.tryLock(.shared))
    first.close()
    #expect(try second.tryLock(.exclusive))
  }
}
