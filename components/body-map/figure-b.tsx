import { BodyDrawing, type DrawingProps } from "@/components/body-map/body-drawing";
import paths from "@/components/body-map/paths/shape-b.json";

/** One of the two figures: each is fetched when it is looked at. */
export function FigureB(props: DrawingProps) {
  return <BodyDrawing {...props} shape="b" paths={paths[props.view]} />;
}
