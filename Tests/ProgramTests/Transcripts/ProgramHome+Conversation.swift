import Dispatch
import Foundation

extension ProgramHome {
  /// What was waited for and never came.
  struct Silence: Error, CustomStringConvertible {
    let awaited: String
    let output: String

    var description: String { "\"\(awaited)\" was never said; said was:\n\(output)" }
  }

  /// Runs the program as somebody who reads what it says before answering.
  func converse(_ command: Transcript.Command, limit: Double = 60) throws -> ProgramRun {
    let process = process(command.arguments(in: self), environment: Transcript.environment)
    let name = UUID().uuidString
    let (output, messages) = (
      URL(filePath: try write("", to: "run/\(name).out")),
      URL(filePath: try write("", to: "run/\(name).err"))
    )
    let input = Pipe()
    process.standardInput = input
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
    let id = process.processIdentifier
    let killer = DispatchWorkItem { kill(id, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + limit, execute: killer)
    defer { killer.cancel() }
    var heard = 0
    for part in command.input {
      switch part {
      case .line(let line): try input.fileHandleForWriting.write(contentsOf: Data("\(line)\n".utf8))
      case .awaited(let words):
        heard = try wait(for: Data(words.utf8), in: output, after: heard, of: process)
      }
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    return ProgramRun(
      output: try String(contentsOf: output, encoding: .utf8),
      messages: try String(contentsOf: messages, encoding: .utf8),
      status: process.terminationStatus
        + (process.terminationReason == .uncaughtSignal ? 128 : 0))
  }

  /// Waits until some words were said after a place; gives the place after them.
  private func wait(
    for words: Data, in output: URL, after place: Int, of process: Process
  ) throws -> Int {
    while true {
      let isOver = !process.isRunning
      let said = try Data(contentsOf: output)
      if let found = said.range(of: words, in: place..<said.count) { return found.upperBound }
      if isOver {
        throw Silence(
          awaited: String(decoding: words, as: UTF8.self),
          output: String(decoding: said, as: UTF8.self))
      }
      usleep(3000)
    }
  }
}
