import { classNames } from "@/components/ui/class-names";
import { initials } from "@/components/ui/initials";

const sizes = {
  xs: "size-7 text-[0.75rem]",
  sm: "size-9 text-[0.85rem]",
  md: "size-11 text-[1rem]",
  lg: "size-16 text-[1.4rem]",
};

type AvatarProps = { name: string; size?: keyof typeof sizes; className?: string };

/** Stands beside a written name, which is why it is silent itself. */
export function Avatar({ name, size = "md", className }: AvatarProps) {
  return (
    <span aria-hidden="true" data-print="no" className={classNames("avatar", sizes[size], className)}>
      {initials(name)}
    </span>
  );
}
