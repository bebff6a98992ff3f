namespace HerDocs.Cli;

/// <summary>A file that a build made.</summary>
/// <param name="Path">As the user would name it.</param>
/// <param name="Time">Of laying the pages out and writing this file.</param>
internal sealed record BuiltFile(string Path, string Layout, string Format, int PageCount, int Size, TimeSpan Time);
