import Glibc
import ProgramDriving

/// What a command that runs to its end takes.
struct CommandUsage {
  let milliseconds: Double
  /// The most memory that was resident.
  let megabytes: Double

  /// Runs it by way of a launcher so small that it adds nothing to the memory.
  init(of path: String, _ arguments: [String], home: String) throws(DrivingError) {
    let launcher = ToolArguments.besideThisProgram("bare-launcher")
    let result = "/tmp/pendulate-usage-\(getpid())"
    defer { unlink(result) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, result, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var process: pid_t = 0
    let failure = CStrings.with([launcher, path] + arguments) { arguments in
      CStrings.with(["HOME=\(home)", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin"]) {
        posix_spawn(&process, launcher, &actions, nil, arguments, $0)
      }
    }
    guard failure == 0 else { throw DrivingError("\(launcher) cannot be run.") }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    let words = Self.text(of: result).split(whereSeparator: \.isWhitespace)
    guard status == 0, words.count == 3, words[2] == "0", let time = Double(words[0]),
      let kilobytes = Double(words[1])
    else { throw DrivingError("\(path) \(arguments.joined(separator: " ")) ended with a fault.") }
    milliseconds = time
    megabytes = kilobytes / 1024
  }

  private static func text(of path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var line = [UInt8](repeating: 0, count: 200)
    let count = fread(&line, 1, line.count, file)
    return String(decoding: line.prefix(count), as: UTF8.self)
  }
}
