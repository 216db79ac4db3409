import Foundation

/// A file of this project's Swift, as far as a test reads it.
struct SourceFile {
  /// Its path from the top of the project.
  let path: String
  let lines: [Substring]

  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// All files in a folder; there is at least one.
  static func all(in folder: String) throws -> [SourceFile] {
    let top = root.appending(path: folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: top.path).sorted()
      .filter { $0.hasSuffix(".swift") }
    guard !paths.isEmpty else { throw CocoaError(.fileNoSuchFile) }
    return try paths.map { path in
      SourceFile(
        path: "\(folder)/\(path)",
        text: try String(contentsOf: top.appending(path: path), encoding: .utf8))
    }
  }

  /// The target that it belongs to, for a file in `Sources`.
  var target: String? {
    path.split(separator: "/").dropFirst().first.map(String.init)
  }

  /// The modules that it imports, in any form.
  var imports: [String] {
    let statement =
      /(?:^|;)\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|private|fileprivate)\s+)?import\s+(?:(?:struct|class|enum|protocol|typealias|func|let|var|actor)\s+)?(\w+)/
    return lines.flatMap { line in
      line.matches(of: statement).map { String($0.1) }
    }
  }

  /// The types that it declares at its top, for other files to use.
  var declaredTypes: [String] {
    let declaration =
      /^(?:@\w+(?:\([^)]*\))? )*(?:(?:public|package|internal|final|indirect) )*(?:struct|class|enum|actor|protocol|typealias) (\w+)/
    return lines.compactMap { $0.firstMatch(of: declaration).map { String($0.1) } }
  }

  /// How many lines each type takes that is declared or extended here, by its name.
  var linesOfTypes: [String: Int] {
    let beginning =
      /^(?:@\w+(?:\([^)]*\))? )*(?:(?:public|package|internal|private|fileprivate|final|indirect) )*(?:struct|class|enum|actor|protocol|extension) (\w+)/
    var sizes: [String: Int] = [:]
    var open: (name: String, line: Int)?
    for (number, line) in lines.enumerated() {
      if let match = line.firstMatch(of: beginning) { open = (String(match.1), number) }
      if line.hasPrefix("}"), let (name, first) = open {
        sizes[name, default: 0] += number - first + 1
        open = nil
      }
    }
    return sizes
  }
}
