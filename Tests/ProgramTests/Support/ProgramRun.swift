import Dispatch
import Foundation
import Testing

/// One run of the built program, with a data folder of its own.
struct ProgramRun {
  /// What it wrote to standard output.
  let output: String
  /// What it wrote to standard error.
  let messages: String
  /// Its exit status; 128 and the signal if one ended it.
  let status: Int32

  /// The output with one space for every gap, however its lines are broken.
  var words: String { output.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// The lines of the output.
  var lines: [String] { output.split(separator: "\n").map(String.init) }
}

/// A home to run the program in, removed at the end.
final class ProgramHome {
  /// The folder that stands for `XDG_DATA_HOME`.
  let folder: URL

  /// The program's own folder in it; made by the program.
  var data: URL { folder.appending(path: "pendulate") }

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "pendulate-program-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// A path in the folder.
  func path(_ name: String) -> String { folder.appending(path: name).path }

  /// Writes a file in the folder, and makes what it lies in.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// Runs the program to its end, or to the time limit in seconds, at which it is killed.
  ///
  /// `output` is a file to write to in the place of the one that is given back; nil closes it.
  func run(
    _ arguments: String..., input: String = "", output: String? = "", limit: Double = 30,
    environment: [String: String] = [:]
  ) throws -> ProgramRun {
    try run(
      arguments, input: input, output: output, limit: limit, environment: environment)
  }

  /// The same, with the arguments as a list.
  ///
  /// A shell that is given a `script` runs the program as `"$0" "$@"`.
  func run(
    _ arguments: [String], script: String? = nil, input: String = "", output: String? = "",
    limit: Double = 30, environment: [String: String] = [:]
  ) throws -> ProgramRun {
    let process = process(arguments, closesOutput: output == nil, environment: environment)
    if let script {
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-c", script, Self.program.path] + arguments
    }
    // Files and no pipes, so that nothing waits for anybody to read or write.
    let name = UUID().uuidString
    let (input, outputPath, messages) = (
      try write(input, to: "run/\(name).in"), try write("", to: "run/\(name).out"),
      try write("", to: "run/\(name).err")
    )
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: input))
    let target = output.flatMap { $0.isEmpty ? nil : $0 } ?? outputPath
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: target))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: messages))
    try process.run()
    let id = process.processIdentifier
    let killer = DispatchWorkItem { kill(id, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + limit, execute: killer)
    process.waitUntilExit()
    killer.cancel()
    let isSignal = process.terminationReason == .uncaughtSignal
    let run = ProgramRun(
      output: try String(contentsOf: URL(filePath: outputPath), encoding: .utf8),
      messages: try String(contentsOf: URL(filePath: messages), encoding: .utf8),
      status: process.terminationStatus + (isSignal ? 128 : 0))
    for fault in try run.faultsOfForm() { Issue.record("\(arguments): \(fault)") }
    return run
  }

  /// The program in this home, not started yet.
  func process(
    _ arguments: [String], closesOutput: Bool = false, environment: [String: String]
  ) -> Process {
    let process = Process()
    if closesOutput {
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-c", "exec \"$0\" \"$@\" >&-", Self.program.path] + arguments
    } else {
      process.executableURL = Self.program
      process.arguments = arguments
    }
    process.environment = [
      "XDG_DATA_HOME": folder.path, "HOME": folder.path, "PATH": "/usr/bin:/bin",
      "TERM": "dumb", "LC_ALL": "C.UTF-8",
    ].merging(environment) { $1 }
    return process
  }

  /// The program lies beside the tests that are running.
  static let program: URL = {
    let bundle =
      CommandLine.arguments.first { $0.hasSuffix(".xctest") }.map { URL(filePath: $0) }
      ?? URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return bundle.deletingLastPathComponent().appending(path: "pendulate")
  }()
}

extension ProgramRun {
  /// What is wrong with a result for other programs, by the schema that it names.
  fileprivate func faultsOfForm() throws -> [String] {
    guard output.hasPrefix("{"), let document = try? object(), document["schema"] is String else {
      return []
    }
    return try JSONSchema.shipped.faults(in: output)
  }

  /// The output as an object of JSON.
  func object() throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:]
  }
}
