internal import Glibc

/// Where players are looked for, what they are given, and where sounds are written.
public struct CueSurroundings: Hashable, Sendable {
  /// The folders with programs, with colons between them.
  public var searchPath: String
  /// The variables that a player gets, each as `name=value`.
  public var environment: [String]
  /// Where the private folder for sounds may be made, the best first.
  public var temporaryFolders: [String]

  /// Creates surroundings.
  public init(searchPath: String, environment: [String], temporaryFolders: [String]) {
    self.searchPath = searchPath
    self.environment = environment
    self.temporaryFolders = temporaryFolders
  }

  /// Those of this process.
  public static var ofProcess: CueSurroundings {
    CueSurroundings(
      searchPath: variable("PATH") ?? "/usr/local/bin:/usr/bin:/bin",
      environment: startingEnvironment(),
      // The first is in memory and private to the person; each must be given from its root.
      temporaryFolders: [variable("XDG_RUNTIME_DIR"), variable("TMPDIR"), "/tmp"]
        .compactMap { $0 }.filter { $0.hasPrefix("/") })
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The variables as the process was given them: `environ` itself is a global variable of C, which
  /// may change under any reader.
  private static func startingEnvironment() -> [String] {
    let file = open("/proc/self/environ", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 16_384)
    while case let count = read(file, &part, part.count), count > 0 {
      bytes += part.prefix(count)
    }
    return bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }
}
