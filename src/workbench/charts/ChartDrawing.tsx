import { useLayoutEffect, useRef, useState } from "react";
import type { ChartPicture, FontPicture, SeriesPicture } from "../model/grid";
import { axisTicks } from "./axisTicks";
import "./chartDrawing.css";

const POINT = 4 / 3;
const MARGIN = 10;
/** Of a dashed line. */
const DASHES = "6 4";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A bar or column chart as Excel draws it, filling its box. */
export function ChartDrawing({ picture }: { readonly picture: ChartPicture }) {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} className={picture.border ? "chart chart-framed" : "chart"} role="img" aria-label={picture.name}>
      {size.width > 0 && (
        <svg width={size.width} height={size.height}>
          <Content picture={picture} size={size} />
        </svg>
      )}
    </div>
  );
}

function Content({ picture, size }: { readonly picture: ChartPicture; readonly size: Size }) {
  const { title, legend, legendFont } = picture;
  const titleHeight = title ? 28 : 0;
  const legendHeight = legend ? legendFont.size * POINT * 2 : 0;
  const top = MARGIN + titleHeight + (legend === "Top" ? legendHeight : 0);
  const bottom = size.height - MARGIN - (legend === "Bottom" ? legendHeight : 0);
  return (
    <>
      {title && (
        <text x={size.width / 2} y={MARGIN + 12} textAnchor="middle" fontSize={14 * POINT} fill="#595959">
          {title}
        </text>
      )}
      {legend && (
        <Legend
          picture={picture}
          width={size.width}
          y={legend === "Top" ? MARGIN + titleHeight + legendHeight / 2 : size.height - legendHeight / 2}
        />
      )}
      <Plot picture={picture} left={MARGIN} top={top} right={size.width - MARGIN} bottom={bottom} />
    </>
  );
}

const widthOf = (text: string, { size, bold }: FontPicture): number =>
  text.length * size * POINT * (bold ? 0.56 : 0.52);

const styleOf = ({ size, color, bold }: FontPicture) => ({
  fontSize: size * POINT,
  fill: color,
  ...(bold ? { fontWeight: 700 } : {}),
});

function Legend({
  picture: { series, legendFont },
  width,
  y,
}: {
  readonly picture: ChartPicture;
  readonly width: number;
  readonly y: number;
}) {
  const shown = series.filter(({ inLegend }) => inLegend);
  const key = 8;
  const gap = 16;
  const widths = shown.map(({ name }) => key + 5 + widthOf(name, legendFont));
  let x = (width - widths.reduce((sum, w) => sum + w, gap * (shown.length - 1))) / 2;
  return shown.map(({ name, color, line, dashed }, i) => {
    const at = x;
    x += widths[i]! + gap;
    return (
      <g key={name}>
        {line && dashed ? (
          <line
            x1={at - key}
            x2={at + key}
            y1={y}
            y2={y}
            stroke={color ?? "none"}
            strokeWidth={2}
            strokeDasharray={DASHES}
          />
        ) : (
          <rect x={at} y={y - key / 2} width={key} height={key} fill={color ?? "none"} />
        )}
        <text x={at + key + 5} y={y} dominantBaseline="central" {...styleOf(legendFont)}>
          {name}
        </text>
      </g>
    );
  });
}

interface Frame {
  readonly picture: ChartPicture;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Along is the direction of the values, across that of the categories. */
function Plot({ picture, left, top, right, bottom: edge }: Frame) {
  const { kind, categoryAxis, categories, series, stacked, bounds } = picture;
  const bars = kind === "bar";
  const stacks = stackUp(picture);
  const ends = [...stacks.flat().flatMap(({ from, to }) => [from, to]), ...lineValues(series)];
  const [lowest, most] = [0 - largest(ends.map((end) => -end)), largest(ends)];
  const highest = most > lowest ? most : 1;
  const { valueAxis } = picture;
  const ticks = valueAxis || picture.gridlines ? axisTicks(lowest, highest) : [lowest, highest];
  const [low, high] = [bounds.min ?? ticks[0]!, bounds.max ?? ticks.at(-1)!];
  const shownTicks = ticks.filter((tick) => tick >= low && tick <= high);
  const title = bars ? null : categoryAxis?.title;
  const bottom = edge - (title ? title.font.size * POINT * 1.8 : 0);
  const tickRoom = !valueAxis
    ? 0
    : bars
      ? valueAxis.font.size * POINT * 1.7
      : Math.max(...ticks.map((tick) => widthOf(valueAxis.text(tick), valueAxis.font))) + 6;
  const across = bars
    ? { from: top, size: bottom - tickRoom - top }
    : { from: left + tickRoom, size: right - left - tickRoom };
  const step = across.size / Math.max(1, categories.length);
  const names = categories.map((name) => (bars || !categoryAxis ? [name] : wrapped(name, step, categoryAxis.font)));
  const nameLines = largest(
    names.map(({ length }) => length),
    1,
  );
  const lineHeight = (categoryAxis?.font.size ?? 0) * POINT * 1.2;
  const axisRoom = !categoryAxis
    ? 0
    : bars
      ? largest(categories.map((name) => widthOf(name, categoryAxis.font))) + 6
      : lineHeight * (nameLines + 0.4);
  const labelRoom = labelRoomOf(series, bars);
  // room for the labels outside the bars, at both ends where values go both ways
  const [start, end] = bars
    ? [left + axisRoom + (low < 0 ? labelRoom : 0), right - labelRoom]
    : [bottom - axisRoom - (low < 0 ? labelRoom : 0), top + labelRoom];
  const along = (value: number): number =>
    start + ((Math.min(Math.max(value, low), high) - low) / (high - low)) * (end - start);
  const place = (index: number): number =>
    across.from +
    step * ((categoryAxis?.reversed ?? false) === bars ? index : categories.length - 1 - index) +
    step / 2;
  const columns = series.filter(({ line }) => !line);
  const slots = stacked ? 1 : columns.length;
  const overlap = stacked ? 1 : picture.overlap / 100;
  const barSize = step / (slots - (slots - 1) * overlap + picture.gapWidth / 100);
  const zero = along(0);
  // names that would run into each other are left out, every second one or more of them
  const every =
    bars || !categoryAxis
      ? 1
      : Math.ceil(largest(names.flat().map((name) => widthOf(name, categoryAxis.font) + 4)) / step);
  const offset = (slot: number): number => (stacked ? 0 : (slot - (slots - 1) / 2) * barSize * (1 - overlap));

  return (
    <>
      {picture.gridlines &&
        shownTicks.map((tick) => (
          <line
            key={tick}
            stroke="#D9D9D9"
            {...(bars
              ? { x1: along(tick), x2: along(tick), y1: top, y2: bottom - tickRoom }
              : { x1: left + tickRoom, x2: right, y1: along(tick), y2: along(tick) })}
          />
        ))}
      {valueAxis &&
        shownTicks.map((tick) => (
          <text
            key={tick}
            {...styleOf(valueAxis.font)}
            {...(bars
              ? { x: along(tick), y: bottom - tickRoom / 2, textAnchor: "middle" }
              : { x: left + tickRoom - 6, y: along(tick), textAnchor: "end" })}
            dominantBaseline="central"
          >
            {valueAxis.text(tick)}
          </text>
        ))}
      {columns.map(({ color, name }, s) =>
        categories.map((_, c) => {
          const part = stacks[s]?.[c];
          if (!part || part.from === part.to) return null;
          const middle = place(c) + offset(s);
          const [a, b] = [along(part.from), along(part.to)];
          const thick = { from: middle - barSize / 2, size: barSize };
          return (
            <rect
              key={`${name}${c}`}
              fill={color ?? "none"}
              {...(bars
                ? { x: Math.min(a, b), width: Math.abs(a - b), y: thick.from, height: thick.size }
                : { y: Math.min(a, b), height: Math.abs(a - b), x: thick.from, width: thick.size })}
            />
          );
        }),
      )}
      {categoryAxis && (
        <line
          stroke={categoryAxis.line}
          {...(bars
            ? { x1: zero, x2: zero, y1: top, y2: bottom }
            : { x1: left + tickRoom, x2: right, y1: zero, y2: zero })}
        />
      )}
      {categoryAxis &&
        categories.map((name, c) =>
          bars ? (
            <text
              key={c}
              x={(categoryAxis.low ? left + axisRoom : Math.min(zero, left + axisRoom)) - 6}
              y={place(c)}
              textAnchor="end"
              dominantBaseline="central"
              {...styleOf(categoryAxis.font)}
            >
              {name}
            </text>
          ) : (
            c % every === 0 &&
            names[c]!.map((line, i) => (
              <text
                key={`${c},${i}`}
                x={place(c)}
                y={bottom - axisRoom + lineHeight * (i + 0.8)}
                textAnchor="middle"
                dominantBaseline="central"
                {...styleOf(categoryAxis.font)}
              >
                {line}
              </text>
            ))
          ),
        )}
      {series.map(
        (one, s) =>
          one.line &&
          one.color &&
          runsOf(one).map((run) => (
            <polyline
              key={`${s},${run[0]!}`}
              fill="none"
              stroke={one.color!}
              strokeWidth={2}
              {...(one.dashed ? { strokeDasharray: DASHES } : {})}
              points={run
                .map((c) => [place(c), along(one.values[c]!)])
                .map(([x, y]) => (bars ? `${y},${x}` : `${x},${y}`))
                .join(" ")}
            />
          )),
      )}
      {title && (
        <text
          x={(left + right) / 2}
          y={edge - title.font.size * POINT * 0.6}
          textAnchor="middle"
          dominantBaseline="central"
          {...styleOf(title.font)}
        >
          {title.text}
        </text>
      )}
      {series.map(
        (one) =>
          one.labels &&
          one.values.map((value, c) => {
            const part = one.line ? { from: 0, to: value } : stacks[columns.indexOf(one)]?.[c];
            const text = one.labels!.texts[c];
            if (!part || !text) return null;
            return (
              <Label
                key={`${one.name}${c}`}
                bars={bars}
                text={text}
                series={one}
                from={along(part.from)}
                to={along(part.to)}
                down={part.to < part.from}
                middle={place(c) + (one.line ? 0 : offset(columns.indexOf(one)))}
              />
            );
          }),
      )}
    </>
  );
}

/** The points of a line between those that it leaves out. */
function runsOf({ values, blank }: SeriesPicture): number[][] {
  const runs: number[][] = [[]];
  values.forEach((_, c) => {
    if (blank[c]) runs.push([]);
    else runs.at(-1)!.push(c);
  });
  return runs.filter(({ length }) => length > 0);
}

/** A name on as many lines as it needs, broken between words. */
function wrapped(name: string, room: number, font: FontPicture): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && widthOf(longer, font) + 4 <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

interface Part {
  readonly from: number;
  readonly to: number;
}

/** Where every bar begins and ends: on zero, or on those before it; what is below zero stacks downwards. */
function stackUp({ series, stacked, categories }: ChartPicture): Part[][] {
  const ups = categories.map(() => 0);
  const downs = categories.map(() => 0);
  return series
    .filter(({ line }) => !line)
    .map(({ values }) =>
      categories.map((_, c) => {
        const value = values[c] ?? 0;
        if (!stacked) return { from: 0, to: value };
        const ends = value < 0 ? downs : ups;
        const from = ends[c]!;
        ends[c] = from + value;
        return { from, to: from + value };
      }),
    );
}

/** A chart may have more points than a function takes arguments. */
const largest = (numbers: readonly number[], least = 0): number =>
  numbers.reduce((most, number) => Math.max(most, number), least);

const lineValues = (series: readonly SeriesPicture[]): number[] =>
  series.filter(({ line }) => line).flatMap(({ values }) => [...values]);

function labelRoomOf(series: readonly SeriesPicture[], bars: boolean): number {
  const outside = series.flatMap(({ labels }) => (labels && !/^(Center|Inside)/.test(labels.position) ? [labels] : []));
  if (outside.length === 0) return 4;
  return Math.max(
    ...outside.map(({ texts, font }) =>
      bars ? largest(texts.map((text) => widthOf(text, font))) + 10 : font.size * POINT * 1.8,
    ),
  );
}

interface LabelProps {
  readonly bars: boolean;
  readonly text: string;
  readonly series: SeriesPicture;
  readonly from: number;
  readonly to: number;
  readonly down: boolean;
  readonly middle: number;
}

function Label({ bars, text, series: { labels }, from, to, down, middle }: LabelProps) {
  if (!labels) return null;
  const { position, font } = labels;
  const inside = position === "Center" ? (from + to) / 2 : undefined;
  const gap = 4 + (bars ? 0 : (font.size * POINT) / 2);
  const away = (position === "InsideEnd" ? -1 : 1) * (down ? -1 : 1) * (bars ? 1 : -1) * gap;
  const at = inside ?? to + away;
  const anchor = bars && inside === undefined ? (away > 0 ? "start" : "end") : "middle";
  return (
    <text
      {...(bars ? { x: at, y: middle } : { x: middle, y: at })}
      textAnchor={anchor}
      dominantBaseline="central"
      {...styleOf(font)}
    >
      {text}
    </text>
  );
}
