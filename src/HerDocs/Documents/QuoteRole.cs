namespace HerDocs.Documents;

/// <summary>What a straight quote in a text is; a lone one belongs to a quotation whose other end is not in the paragraph.</summary>
internal enum QuoteRole : byte { None, Open, Close, LoneOpen, LoneClose, Apostrophe, Prime, DoublePrime }
