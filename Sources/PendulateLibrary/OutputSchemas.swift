import Assets

/// The forms of what is told to other programs, in JSON Schema (draft 2020-12).
package enum OutputSchemas {
  /// Their names, as in `pendulate.trends/1`; `records` is what several have in common.
  package static var names: [String] { Assets.schemas.map(name) }

  /// The schema with that name; nil where there is none.
  package static func text(_ wanted: String) -> String? {
    Assets.schemas.first { name($0) == wanted }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  private static func name(_ file: AssetFile) -> String { String(file.name.prefix { $0 != "." }) }
}
