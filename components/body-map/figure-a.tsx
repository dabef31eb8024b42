import { BodyDrawing, type DrawingProps } from "@/components/body-map/body-drawing";
import paths from "@/components/body-map/paths/shape-a.json";

/** One of the two figures: each is fetched when it is looked at. */
export function FigureA(props: DrawingProps) {
  return <BodyDrawing {...props} shape="a" paths={paths[props.view]} />;
}
