namespace HerDocs.Css.Values;

/// <summary>CSS Flexbox 1 §5.1.</summary>
public enum FlexDirection { Row, RowReverse, Column, ColumnReverse }

/// <summary>CSS Flexbox 1 §5.2.</summary>
public enum FlexWrap { NoWrap, Wrap, WrapReverse }

/// <summary>CSS Box Alignment 3 §4, for justify-content and align-content.</summary>
public enum ContentAlignment { Normal, Start, End, Center, SpaceBetween, SpaceAround, SpaceEvenly, Stretch }

/// <summary>CSS Box Alignment 3 §4, for align-items and align-self; Auto only for align-self.</summary>
public enum ItemAlignment { Auto, Normal, Stretch, Start, End, Center, Baseline }
