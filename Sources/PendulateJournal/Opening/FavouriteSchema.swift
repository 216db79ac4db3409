extension JournalSchema {
  /// Glimmers may be favourites.
  static let favouriteSQL = """
    ALTER TABLE glimmer
      ADD COLUMN favourite INTEGER NOT NULL DEFAULT 0 CHECK (favourite IN (0, 1));
    """
}
