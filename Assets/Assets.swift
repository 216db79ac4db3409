/// A shipped file: its name and its bytes, UTF-8.
package struct AssetFile: Sendable {
  /// The file's name, as in "prompts.yaml".
  package let name: String
  /// What is in it.
  package let bytes: [UInt8]
}

/// The shipped content, embedded in the program so that it needs no file beside it.
///
/// Each member makes its file when it is asked for, so that a screen pays for what it shows only.
package enum Assets {
  /// The practices, in the order in which they are listed.
  package static var practices: [AssetFile] {
    [
      AssetFile(name: "practice-full.yaml", bytes: PackageResources.practice_full_yaml),
      AssetFile(name: "practice-first.yaml", bytes: PackageResources.practice_first_yaml),
      AssetFile(name: "practice-five.yaml", bytes: PackageResources.practice_five_yaml),
      AssetFile(name: "practice-resource.yaml", bytes: PackageResources.practice_resource_yaml),
      AssetFile(name: "practice-noticing.yaml", bytes: PackageResources.practice_noticing_yaml),
      AssetFile(name: "practice-glimmer.yaml", bytes: PackageResources.practice_glimmer_yaml),
      AssetFile(name: "practice-hunt.yaml", bytes: PackageResources.practice_hunt_yaml),
      AssetFile(name: "practice-ladder.yaml", bytes: PackageResources.practice_ladder_yaml),
      AssetFile(name: "practice-both.yaml", bytes: PackageResources.practice_both_yaml),
    ] + pathways + [
      AssetFile(name: "practice-ground.yaml", bytes: PackageResources.practice_ground_yaml)
    ]
  }

  /// The short practices, one for each category of glimmers.
  private static var pathways: [AssetFile] {
    [
      AssetFile(
        name: "practice-pathway-touch.yaml", bytes: PackageResources.practice_pathway_touch_yaml),
      AssetFile(
        name: "practice-pathway-breath.yaml", bytes: PackageResources.practice_pathway_breath_yaml),
      AssetFile(
        name: "practice-pathway-movement.yaml",
        bytes: PackageResources.practice_pathway_movement_yaml),
      AssetFile(
        name: "practice-pathway-sound.yaml", bytes: PackageResources.practice_pathway_sound_yaml),
      AssetFile(
        name: "practice-pathway-fantasy.yaml", bytes: PackageResources.practice_pathway_fantasy_yaml
      ),
      AssetFile(
        name: "practice-pathway-environment.yaml",
        bytes: PackageResources.practice_pathway_environment_yaml),
    ]
  }

  /// The breath patterns, and what may stand in their place.
  package static var patterns: AssetFile {
    AssetFile(name: "patterns.yaml", bytes: PackageResources.patterns_yaml)
  }

  /// The prompts, by stage.
  package static var prompts: AssetFile {
    AssetFile(name: "prompts.yaml", bytes: PackageResources.prompts_yaml)
  }

  /// The glimmers to start with, by category.
  package static var glimmers: AssetFile {
    AssetFile(name: "glimmers.yaml", bytes: PackageResources.glimmers_yaml)
  }

  /// What a hunt for glimmers asks, by category.
  package static var hunt: AssetFile {
    AssetFile(name: "hunt.yaml", bytes: PackageResources.hunt_yaml)
  }

  /// A practice with every key explained, to begin one's own from.
  package static var example: AssetFile {
    AssetFile(name: "example.yaml", bytes: PackageResources.example_yaml)
  }

  /// What each number of distress means.
  package static var distress: AssetFile {
    AssetFile(name: "distress.yaml", bytes: PackageResources.distress_yaml)
  }

  /// The words for sensations, by group.
  package static var sensations: AssetFile {
    AssetFile(name: "sensations.yaml", bytes: PackageResources.sensations_yaml)
  }

  /// The regions of the body map.
  package static var regions: AssetFile {
    AssetFile(name: "regions.yaml", bytes: PackageResources.regions_yaml)
  }

  /// The forms of what is told to other programs, in JSON Schema: what all have in common first.
  package static var schemas: [AssetFile] {
    [
      AssetFile(name: "records.json", bytes: PackageResources.records_json),
      AssetFile(name: "journal.json", bytes: PackageResources.journal_json),
      AssetFile(name: "sessions.json", bytes: PackageResources.sessions_json),
      AssetFile(name: "session.json", bytes: PackageResources.session_json),
      AssetFile(name: "checkin.json", bytes: PackageResources.checkin_json),
      AssetFile(name: "search.json", bytes: PackageResources.search_json),
      AssetFile(name: "trends.json", bytes: PackageResources.trends_json),
      AssetFile(name: "glimmers.json", bytes: PackageResources.glimmers_json),
      AssetFile(name: "helps.json", bytes: PackageResources.helps_json),
      AssetFile(name: "today.json", bytes: PackageResources.today_json),
      AssetFile(name: "preview.json", bytes: PackageResources.preview_json),
      AssetFile(name: "config.json", bytes: PackageResources.config_json),
      AssetFile(name: "doctor.json", bytes: PackageResources.doctor_json),
    ]
  }

  /// The support card and the lines on it.
  package static var support: AssetFile {
    AssetFile(name: "support.yaml", bytes: PackageResources.support_yaml)
  }
}
