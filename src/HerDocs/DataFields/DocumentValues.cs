namespace HerDocs.DataFields;

/// <summary>The values that a document was made of.</summary>
/// <param name="AreWhole">Whether it has all of them: else passages that give the plot away were left out.</param>
public sealed record DocumentValues(FieldRecord Record, bool AreWhole);
